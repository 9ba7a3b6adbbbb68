/** Keeps what people wrote unreadable at rest: one key per item, keyed hashes for look-ups. */
package fr.jalons.privacy;
