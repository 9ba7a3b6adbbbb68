/** Every act in a hash chain per node, so that an edited, lost or reordered row is found. */
package fr.jalons.journal;
