/** People who work on the portal: who they are, what their roles let them do, how they sign in. */
package fr.jalons.accounts;
