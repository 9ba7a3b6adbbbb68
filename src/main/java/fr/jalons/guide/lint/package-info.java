/** The guide's editorial rules: what a fiche must be before anybody reads it. */
package fr.jalons.guide.lint;
