/** The directory in the web service. */
package fr.jalons.directory.api;
