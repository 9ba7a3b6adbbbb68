package fr.jalons.guide.desk;

import fr.jalons.guide.lint.Remark;

/** A remark of the linter, and where in the form it belongs. */
public record Finding(Place place, Remark remark) {}
