/** How the commission reads a parole, decides what becomes of it, and acts on danger. */
package fr.jalons.moderation;
