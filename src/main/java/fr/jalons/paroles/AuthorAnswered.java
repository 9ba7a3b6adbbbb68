package fr.jalons.paroles;

/** An author in danger has answered a referent; fired inside the transaction that stores it. */
public record AuthorAnswered(long paroleId) {}
