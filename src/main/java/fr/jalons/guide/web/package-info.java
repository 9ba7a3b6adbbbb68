/** The guide's reader pages: beans that load what a page shows. */
package fr.jalons.guide.web;
