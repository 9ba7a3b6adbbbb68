package fr.jalons.guide;

import fr.jalons.guide.versions.DocumentKind;
import fr.jalons.guide.versions.LiveEdit;
import fr.jalons.platform.StartUpRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The shipped files with editors' texts over them. An editor's text that no longer fits what a
 * release ships is left out rather than keeping the portal from starting.
 */
final class EditedGuide {
  private static final Logger LOG = Logger.getLogger(EditedGuide.class.getName());

  private EditedGuide() {}

  /** As below, while nothing is taken out. */
  static GuideContent read(SortedMap<String, String> shipped, List<LiveEdit> edits) {
    return read(shipped, edits, Withdrawn.NONE);
  }

  /**
   * @throws StartUpRefused when the shipped files themselves are malformed
   */
  static GuideContent read(
      SortedMap<String, String> shipped, List<LiveEdit> edits, Withdrawn withdrawn) {
    List<LiveEdit> kept = new ArrayList<>(edits);
    while (true) {
      try {
        return GuideContent.read(files(shipped, kept), facts(kept), withdrawn);
      } catch (StartUpRefused e) {
        LiveEdit wrong = culprit(kept, e);
        LOG.log(Level.SEVERE, "An editor''s text is left out: {0}", e.getMessage());
        kept.remove(wrong);
      }
    }
  }

  private static LiveEdit culprit(List<LiveEdit> edits, StartUpRefused refusal) {
    return edits.stream()
        .filter(edit -> refusal.getMessage().startsWith(edit.key().file() + ":"))
        .findFirst()
        .orElseThrow(() -> refusal);
  }

  static SortedMap<String, String> files(SortedMap<String, String> shipped, List<LiveEdit> edits) {
    SortedMap<String, String> files = new TreeMap<>(shipped);
    edits.stream()
        .filter(edit -> edit.key().kind() == DocumentKind.FICHE)
        .forEach(edit -> files.put(edit.key().file(), edit.source()));
    return files;
  }

  static List<Fact> facts(List<LiveEdit> edits) {
    return edits.stream()
        .filter(edit -> edit.key().isFact())
        .flatMap(edit -> FactReader.edited(edit.key().file(), edit.source()).stream())
        .toList();
  }
}
