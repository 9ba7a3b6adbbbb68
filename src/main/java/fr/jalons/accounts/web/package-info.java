/** Signing in and out, and the first page of the back office. */
package fr.jalons.accounts.web;
