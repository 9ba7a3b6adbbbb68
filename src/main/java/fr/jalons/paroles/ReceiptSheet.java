package fr.jalons.paroles;

import fr.jalons.departement.Departement;
import fr.jalons.platform.Language;
import fr.jalons.platform.Pdf;
import fr.jalons.platform.Setting;
import fr.jalons.platform.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The receipt on a sheet: the code, the day, where it leads; no word of the parole. */
@ApplicationScoped
public class ReceiptSheet {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
  private static final String SHEET =
      """
      <html lang="fr"><head><title>%1$s</title><meta name="description" content="%2$s"/>
      <style>
        @page { size: A5; margin: 16mm }
        body { font: 12pt '%3$s'; line-height: 1.5 }
        h1 { font-size: 20pt; margin: 0 0 4mm } .code { font-size: 26pt; font-weight: 700 }
        .small { font-size: 10pt } .frame { border: 1pt dashed #444; padding: 6mm }
      </style>
      <bookmarks><bookmark name="%1$s" href="#top"/></bookmarks></head>
      <body><h1 id="top">%1$s</h1><p>%4$s</p>
      <div class="frame"><p>%5$s</p><p class="code">%6$s</p><p><b>%7$s</b></p><p>%8$s</p></div>
      <p>%9$s</p><p>%10$s</p><p class="small">%11$s</p></body></html>
      """;

  private final Departement departement;

  @Inject
  public ReceiptSheet(Departement departement) {
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected ReceiptSheet() {
    this(null);
  }

  /** The sheet as accessible PDF, A5. */
  public byte[] pdf(Code code, Instant receivedAt) {
    String way =
        Setting.PUBLIC_URL
            .find()
            .map(url -> url.replaceAll("/+$", "") + "/paroles/suivi")
            .orElseGet(() -> say("paroles.receipt.sheet.page"));
    return Pdf.render(
        SHEET.formatted(
            line("paroles.receipt.sheet.title"),
            line("paroles.receipt.sheet.about"),
            Pdf.FONT,
            Pdf.escape(departement.name()),
            line("paroles.receipt.code.vous"),
            code.grouped(),
            line("paroles.receipt.keep.vous"),
            line("paroles.receipt.use.vous"),
            line("paroles.receipt.sheet.follow", way),
            line("paroles.receipt.date", DAY.format(receivedAt.atZone(Departement.ZONE))),
            line("paroles.receipt.sheet.help")));
  }

  private static String line(String key, Object... words) {
    return Pdf.escape(say(key, words));
  }

  private static String say(String key, Object... words) {
    return Wording.text(Language.FRENCH, key, words);
  }
}
