package fr.jalons.paroles;

/** An author appeals; observed within the author's transaction. */
public record AppealMade(long paroleId) {}
