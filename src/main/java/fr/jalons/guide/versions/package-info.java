/**
 * The guide's texts in tables: what a release shipped, what editors wrote over it, and which of
 * them readers see.
 */
package fr.jalons.guide.versions;
