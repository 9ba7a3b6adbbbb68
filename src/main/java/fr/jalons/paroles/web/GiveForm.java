package fr.jalons.paroles.web;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.MailAddress;
import fr.jalons.paroles.NamedProfessional;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.paroles.Subject;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the author has filled in so far, and what is missing on each screen. */
@RequestScoped
public class GiveForm {
  private static final Map<String, Integer> SCREEN_OF =
      Map.ofEntries(
          Map.entry("author", 1),
          Map.entry("theme", 1),
          Map.entry("measure", 1),
          Map.entry("territory", 1),
          Map.entry("kind", 2),
          Map.entry("feeling", 2),
          Map.entry("words", 2),
          Map.entry("danger", 2),
          Map.entry("contact", 2),
          Map.entry("wish", 3),
          Map.entry("mail", 3));

  @Inject private FormInput input;
  @Inject private GiveChoices choices;
  @Inject private GivePictures pictures;

  private final Map<String, String> errors = new LinkedHashMap<>();

  private int screen;
  private AuthorKind author;
  private String measure;
  private String territory;
  private String theme;
  private ParoleKind kind;
  private String words;
  private boolean danger;
  private String contact;
  private PublicationWish wish;
  private String mail;
  private boolean fromProgram;

  @PostConstruct
  void read() {
    screen = "3".equals(input.text("screen")) ? 3 : "2".equals(input.text("screen")) ? 2 : 1;
    author = input.choice("author", AuthorKind.class).orElse(null);
    measure = choices.known(choices.measures(), input.text("measure"));
    territory = choices.known(choices.territories(), input.text("territory"));
    theme = choices.known(choices.themes(), input.text("theme"));
    kind = input.choice("kind", ParoleKind.class).orElse(null);
    words = input.text("words");
    danger = input.has("danger");
    contact = input.text("contact");
    wish = input.choice("wish", PublicationWish.class).orElse(null);
    mail = input.text("mail");
    if (kind == null && pictures.isChosen()) {
      kind = ParoleKind.TESTIMONY;
    }
    fromProgram = input.text("website") != null;
  }

  /** The screen that was sent: 1, 2 or 3. */
  int screen() {
    return screen;
  }

  /** Whether the hidden field that people cannot see was filled in. */
  boolean isFromProgram() {
    return fromProgram;
  }

  /** Checks everything up to this screen and notes what is missing. */
  boolean isComplete(int upTo) {
    if (author == null) {
      errors.put("author", Messages.text("paroles.refusal.author"));
    }
    if (upTo >= 2) {
      checkWords();
    }
    if (upTo >= 3 && (wish == null || author != null && !author.wishes().contains(wish))) {
      errors.put("wish", Messages.text("paroles.refusal.wish-missing"));
    }
    if (upTo >= 3 && mail != null && !MailAddress.isOne(mail)) {
      errors.put("mail", Messages.text("paroles.refusal.mail"));
    }
    return errors.isEmpty();
  }

  private void checkWords() {
    if (kind == null) {
      errors.put("kind", Messages.text("paroles.refusal.kind"));
    }
    if (words == null && pictures.isChosen() && pictures.isEmpty()) {
      errors.put("feeling", Messages.text("paroles.refusal.pictures-empty"));
    } else if (words == null && !pictures.isChosen()) {
      errors.put("words", Messages.text("paroles.refusal.words-empty"));
    } else if (words != null && words.length() > Deposit.MOST_CHARACTERS) {
      errors.put(
          "words",
          Messages.text("paroles.refusal.words-long", words.length(), Deposit.MOST_CHARACTERS));
    }
    if (contact != null && contact.length() > Deposit.MOST_CONTACT_CHARACTERS) {
      errors.put(
          "contact",
          Messages.text("paroles.refusal.contact-long", Deposit.MOST_CONTACT_CHARACTERS));
    }
  }

  Deposit deposit() {
    return new Deposit(
        author,
        wish,
        new Subject(kind, theme, territory, measure),
        words,
        danger,
        danger ? contact : null,
        pictures.pictures(),
        mail);
  }

  /** A call for help: whatever is not said yet is filled in, so that nothing stands in its way. */
  Deposit alert() {
    return new Deposit(
        author == null ? AuthorKind.OTHER : author,
        PublicationWish.COMMISSION_ONLY,
        new Subject(kind == null ? ParoleKind.DIFFICULTY : kind, theme, territory, measure),
        words == null ? Messages.text("paroles.alert.without-words") : words,
        true,
        contact,
        pictures.pictures(),
        mail == null || !MailAddress.isOne(mail) ? null : mail);
  }

  /** The first screen on which something is wrong, else {@code otherwise}. */
  int firstWrongScreen(int otherwise) {
    return errors.keySet().stream().mapToInt(SCREEN_OF::get).min().orElse(otherwise);
  }

  /** What is wrong with this field; null when nothing is. */
  public String error(String field) {
    return errors.get(field);
  }

  public Map<String, String> getErrors() {
    return errors;
  }

  public boolean chosen(String field, String value) {
    return value.equals(value(field));
  }

  private String value(String field) {
    return switch (field) {
      case "author" -> author == null ? null : author.name();
      case "kind" -> kind == null ? null : kind.name();
      case "wish" -> wish == null ? null : wish.name();
      case "measure" -> measure;
      case "territory" -> territory;
      case "theme" -> theme;
      case "words" -> words;
      case "contact" -> contact;
      case "mail" -> mail;
      case "danger" -> danger ? "yes" : null;
      default -> null;
    };
  }

  public AuthorKind getAuthor() {
    return author;
  }

  /** Fields of the screens other than {@code shown}, filled in so far. */
  List<Map.Entry<String, String>> carried(int shown) {
    Map<String, String> fields = new LinkedHashMap<>();
    SCREEN_OF.forEach(
        (field, home) -> {
          String value = value(field);
          if (home != shown && value != null) {
            fields.put(field, value);
          }
        });
    return List.copyOf(fields.entrySet());
  }

  boolean isYoung() {
    return author == AuthorKind.YOUNG_PERSON || author == AuthorKind.UNDER_16;
  }

  public boolean isUnder16() {
    return author == AuthorKind.UNDER_16;
  }

  /** What this author may decide about their words, in the order of caution. */
  public List<PublicationWish> getWishes() {
    return author == null ? List.of() : List.copyOf(author.wishes());
  }

  public String getMeasure() {
    return measure;
  }

  public String getTerritory() {
    return territory;
  }

  public String getTheme() {
    return theme;
  }

  public ParoleKind getKind() {
    return kind;
  }

  public String getWords() {
    return words;
  }

  public boolean isDanger() {
    return danger;
  }

  public String getContact() {
    return contact;
  }

  public String getMail() {
    return mail;
  }

  /** Whether the words seem to name somebody in their work. */
  public boolean isNamesProfessional() {
    return NamedProfessional.seemsIn(words);
  }

  public PublicationWish getWish() {
    return wish;
  }
}
