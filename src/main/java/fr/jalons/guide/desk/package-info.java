/** The guide's desk: editors write, compare, schedule and publish what the guide says. */
package fr.jalons.guide.desk;
