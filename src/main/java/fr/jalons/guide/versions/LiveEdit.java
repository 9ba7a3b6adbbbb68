package fr.jalons.guide.versions;

/** An editor's text that readers see in place of the shipped one. */
public record LiveEdit(DocumentKey key, String source) {}
