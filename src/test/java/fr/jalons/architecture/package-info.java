/** Rules that hold over the whole code, each with its reason. */
package fr.jalons.architecture;
