/**
 * What the tests stand on: one database and one portal for all of them, plain HTTP, a browser, and
 * the real WAR for tests inside the server.
 */
package fr.jalons.testing;
