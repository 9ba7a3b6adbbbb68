package fr.jalons.moderation;

import fr.jalons.departement.Departement;
import fr.jalons.platform.Language;
import fr.jalons.platform.Pdf;
import fr.jalons.platform.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Lays out, as XHTML, the sheet that goes with a danger that is passed on. */
@ApplicationScoped
class SheetWriter {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH)
          .withZone(Departement.ZONE);

  private static final String STYLE =
      """
      @page { size: A4; margin: 18mm 18mm 20mm }
      body { font-family: '%s'; font-size: 10.5pt; line-height: 1.45; color: #1c1a17 }
      h1 { font-size: 17pt; margin: 0 0 3mm } h2 { font-size: 12pt; margin: 6mm 0 1mm }
      p { margin: 0 0 2mm } table { width: 100%%; border-collapse: collapse }
      th { text-align: left; width: 34%%; font-weight: 700 }
      th, td { vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.3pt solid #8a8378 }
      .words { white-space: pre-wrap; border-left: 2pt solid #8a8378; padding-left: 4mm }
      .small { font-size: 9pt }
      """
          .formatted(Pdf.FONT);

  private final Departement departement;

  @Inject
  SheetWriter(Departement departement) {
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected SheetWriter() {
    this(null);
  }

  /**
   * @param at when the danger was passed on
   */
  String write(AlertReading file, Instant at) {
    String title = say("moderation.sheet.title", file.alert().id());
    StringBuilder html = new StringBuilder();
    html.append("<html lang=\"fr\"><head><title>").append(Pdf.escape(title));
    html.append("</title><meta name=\"description\" content=\"").append(Pdf.escape(title));
    html.append("\"/><style>").append(STYLE).append("</style></head><body>");
    html.append("<h1>").append(Pdf.escape(title)).append("</h1>");
    paragraph(html, departement.name());
    if (departement.officialNotice() != null) {
      paragraph(html, departement.officialNotice());
    }
    paragraph(html, say("moderation.sheet.secret"));
    transmission(html, file, at);
    children(html, file.sheet());
    words(html, "moderation.sheet.contact", file.contacts(), "moderation.alert.contact.none");
    words(html, "moderation.sheet.words", List.of(file.words()), "moderation.sheet.none");
    words(html, "moderation.alert.reasons", file.reasons(), "moderation.sheet.none");
    return html.append("</body></html>").toString();
  }

  private static void transmission(StringBuilder html, AlertReading file, Instant at) {
    SheetReading sheet = file.sheet();
    heading(html, "moderation.sheet.transmission");
    html.append("<table>");
    row(html, "moderation.transmit.destination", say(file.alert().destination().labelKey()));
    row(html, "moderation.alert.reference", sheet.reference());
    row(html, "moderation.transmit.time", MOMENT.format(at));
    row(html, "moderation.alerts.column.raised", MOMENT.format(file.alert().raisedAt()));
    row(
        html,
        "moderation.alerts.column.by",
        say("moderation.alerts.by." + (file.alert().byAuthor() ? "author" : "reader")));
    row(html, "moderation.column.author", say("moderation.author." + file.author()));
    row(html, "moderation.transmit.parents", say(sheet.parents().labelKey()));
    if (sheet.parentsReason() != null) {
      row(html, "moderation.transmit.parents-reason", sheet.parentsReason());
    }
    row(
        html,
        "moderation.transmit.prosecutor",
        say("moderation.sheet." + (sheet.prosecutorInformed() ? "yes" : "no")));
    html.append("</table>");
  }

  private static void children(StringBuilder html, SheetReading sheet) {
    heading(html, "moderation.sheet.children");
    html.append("<ul>");
    sheet
        .children()
        .forEach(child -> html.append("<li>").append(Pdf.escape(child)).append("</li>"));
    html.append("</ul>");
  }

  private static void words(StringBuilder html, String key, List<String> texts, String none) {
    heading(html, key);
    if (texts.isEmpty()) {
      paragraph(html, say(none));
    }
    texts.forEach(
        text -> html.append("<p class=\"words\">").append(Pdf.escape(text)).append("</p>"));
  }

  private static void row(StringBuilder html, String key, String value) {
    html.append("<tr><th scope=\"row\">").append(Pdf.escape(say(key)));
    html.append("</th><td>").append(Pdf.escape(value)).append("</td></tr>");
  }

  private static void heading(StringBuilder html, String key) {
    html.append("<h2>").append(Pdf.escape(say(key))).append("</h2>");
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p class=\"small\">").append(Pdf.escape(text)).append("</p>");
  }

  private static String say(String key, Object... words) {
    return Wording.text(Language.FRENCH, key, words);
  }
}
