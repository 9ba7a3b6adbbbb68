package fr.jalons.guide;

/**
 * Where a fact was read.
 *
 * @param url its address, or null for a text that is not on line
 */
public record Source(String title, String url) {}
