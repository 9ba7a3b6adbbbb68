/** The guide in the web service. */
package fr.jalons.guide.api;
