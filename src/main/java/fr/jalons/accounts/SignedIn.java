package fr.jalons.accounts;

/** Fired when the account with this login has just signed in. */
public record SignedIn(String login) {}
