package fr.jalons.guide;

import java.time.LocalDate;
import java.util.List;

/** A fiche that breaks no rule, and the facts it rests on. */
public final class FicheFixture {
  public static final FicheId ID = new FicheId(Theme.HOUSING, "garantie");
  public static final String FILE = "guide/fr/logement/garantie.md";
  public static final LocalDate CHECKED = LocalDate.of(2026, 11, 21);
  public static final LocalDate FACT_ENDS = LocalDate.of(2027, 1, 1);

  /** Line 4 holds the ages, 12 the review date, 15 the first step, 19 the amount. */
  public static final String TEXT =
      """
      ---
      title: "Qui paie si je ne peux pas ?"
      answer: "Une garantie paie à ta place. Tu la demandes avant de signer."
      ages: ["18", "18-21"]
      situations: []
      sensitive: false
      refusable: false
      services: [action-logement]
      facts: [LOG-1, LOG-2]
      related: ["logement/bail", "logement/loyer"]
      checked: 2026-11-21
      review: 2027-01-01
      ---
      ## Ce que tu fais
      1. Crée ton compte en ligne.
      ## Les papiers à prévoir
      - Ta pièce d'identité.
      ## Quand et combien
      - Ton loyer peut aller jusqu'à {{LOG-1}} par mois.
      ## Qui peut t'aider
      - Un conseiller, voir [le site](https://visale.example/).
      ## En langage simple
      Tu cherches un logement. Le propriétaire veut une garantie. La garantie paie si tu ne peux \
      pas payer. Tu la demandes en ligne. Elle ne coûte rien. Fais-le avant de signer le bail. Un \
      conseiller peut t'aider. Garde bien le papier de la garantie.
      """;

  private FicheFixture() {}

  public static FactBase facts() {
    return new FactBase(
        List.of(
            fact("LOG-1", "1 365 €", Confidence.SURE), fact("LOG-2", null, Confidence.PROBABLE)));
  }

  public static Fiche fiche() {
    return FicheReader.read(ID, FILE, TEXT);
  }

  private static Fact fact(String id, String value, Confidence confidence) {
    Source source = new Source("Le site de " + id, "https://visale.example/");
    return new Fact(
        id, "Une phrase.", value, null, FACT_ENDS, confidence, "CCH art. " + id, source);
  }
}
