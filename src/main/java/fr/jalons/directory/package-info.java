/**
 * The directory: services by need and place, the Département's own and those that hold everywhere,
 * with the age of what is known about them.
 */
package fr.jalons.directory;
