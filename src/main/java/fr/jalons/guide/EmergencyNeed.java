package fr.jalons.guide;

import java.util.List;

/**
 * What somebody needs right now and whom they can reach, the first first.
 *
 * @param slug its anchor on the page
 * @param advice one or two sentences, or null
 * @param danger whether life or safety is at stake this minute
 */
public record EmergencyNeed(
    String slug, String title, String advice, boolean danger, List<EmergencyNumber> numbers) {}
