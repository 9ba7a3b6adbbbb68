package fr.jalons.guide;

import fr.jalons.directory.ServiceKind;
import fr.jalons.guide.versions.Sha256;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One question of a young person and its answer, as the author wrote it. It cites facts by id, says
 * when it was checked, and when it must be checked again.
 *
 * @param file the file it was read from, for messages
 * @param answer the answer in at most forty words, in Markdown
 * @param situations whom it concerns; empty for everyone
 * @param sensitive whether a reader may need to leave the page quickly
 * @param refusable whether what it explains can be refused
 * @param facts ids of every fact it rests on
 * @param related other fiches, as {@code <theme>/<slug>}
 */
public record Fiche(
    FicheId id,
    String file,
    String title,
    String answer,
    List<AgeGroup> ages,
    List<Situation> situations,
    boolean sensitive,
    boolean refusable,
    List<ServiceKind> services,
    List<String> facts,
    List<String> related,
    LocalDate checked,
    LocalDate review,
    List<FicheSection> sections) {
  private static final int FINGERPRINT = 16;

  public Optional<FicheSection> section(SectionKind kind) {
    return sections.stream().filter(section -> section.kind() == kind).findFirst();
  }

  /** Public address of its page. */
  public String path() {
    return id.path();
  }

  /**
   * Names its words: another one as soon as its question, its answer or a part of its text changes.
   */
  public String fingerprint() {
    StringBuilder words = new StringBuilder(title).append('\n').append(answer);
    sections.forEach(
        section ->
            words
                .append('\n')
                .append(section.kind())
                .append('\n')
                .append(section.markdown().strip()));
    return HexFormat.of().formatHex(Sha256.of(words.toString())).substring(0, FINGERPRINT);
  }

  /** Youngest age it speaks to, in years. */
  public int youngest() {
    return ages.stream().mapToInt(AgeGroup::from).min().orElse(0);
  }
}
