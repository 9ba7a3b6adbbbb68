/** What a person tells the commission, and its life from the sending to the wall. */
package fr.jalons.paroles;
