/**
 * The embedded default: a MariaDB and a Payara Micro on one machine, for {@code ./mvnw -Prun} and
 * for the tests, never part of the WAR.
 */
package fr.jalons.embedded;
