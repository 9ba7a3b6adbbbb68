package fr.jalons.guide.lint;

import fr.jalons.guide.Fiche;
import fr.jalons.platform.YamlFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A fiche under examination, with what was remarked on it so far. */
final class Draft {
  private final Fiche fiche;
  private final String text;
  private final List<Remark> remarks = new ArrayList<>();

  Draft(Fiche fiche, String text) {
    this.fiche = fiche;
    this.text = text;
  }

  Fiche fiche() {
    return fiche;
  }

  /** Everything its readers read, line by line: the answer, then the body. */
  List<Prose.Line> prose() {
    List<Prose.Line> lines = new ArrayList<>();
    lines.add(new Prose.Line(lineOf("answer"), fiche.answer()));
    fiche.sections().forEach(section -> lines.addAll(Prose.lines(section)));
    return Collections.unmodifiableList(lines);
  }

  /** Remarks on the value of a key of the head. */
  void remarkOn(String key, Breach breach, Object... arguments) {
    remark(lineOf(key), breach, arguments);
  }

  void remark(int line, Breach breach, Object... arguments) {
    remarks.add(new Remark(fiche.file(), line, breach, List.of(arguments)));
  }

  List<Remark> remarks() {
    return remarks.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
  }

  private int lineOf(String key) {
    return YamlFile.lineOf(text, key, 1);
  }
}
