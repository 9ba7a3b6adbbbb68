/** What a Département owns: its name, look, contacts, hours, territories and measures, as data. */
package fr.jalons.departement;
