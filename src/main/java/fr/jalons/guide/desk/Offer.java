package fr.jalons.guide.desk;

import fr.jalons.guide.versions.DocumentKey;
import java.util.List;

/**
 * A text that a release brought over one that editors had changed.
 *
 * @param title of the fiche, or what the fact says
 * @param changes from what readers see to what was shipped
 */
public record Offer(DocumentKey key, int number, String title, List<PartChange> changes) {}
