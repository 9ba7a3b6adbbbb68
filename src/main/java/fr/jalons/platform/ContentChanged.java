package fr.jalons.platform;

/** Fired inside the transaction that changes what reader pages show. */
public record ContentChanged() {}
