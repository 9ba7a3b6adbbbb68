/**
 * The guide: themes, fiches and the dated facts they rest on, read from shipped files into one
 * catalogue.
 */
package fr.jalons.guide;
