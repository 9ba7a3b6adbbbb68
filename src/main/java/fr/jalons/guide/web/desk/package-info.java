/** Pages of the guide's desk. */
package fr.jalons.guide.web.desk;
