/** Finds fiches for what young people type, misspelt and in their own words. */
package fr.jalons.guide.search;
