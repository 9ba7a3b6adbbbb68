/** The pages on which people give their word, follow it and read others'. */
package fr.jalons.paroles.web;
