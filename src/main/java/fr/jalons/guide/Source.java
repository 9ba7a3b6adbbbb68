package fr.jalons.guide;

/** Where a fact was read: a page's title and address. */
public record Source(String title, String url) {}
