/** The page on which the administrator reads and checks the journal. */
package fr.jalons.journal.web;
