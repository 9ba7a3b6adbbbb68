/**
 * Whether the pages that the guide points to still answer; asked only when an editor wants to know.
 */
package fr.jalons.guide.links;
