/** Keeps what people wrote unreadable at rest, and proposes what in it to hide or to read first. */
package fr.jalons.privacy;
