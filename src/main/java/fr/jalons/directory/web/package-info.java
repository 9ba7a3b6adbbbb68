/** The directory's reader page. */
package fr.jalons.directory.web;
