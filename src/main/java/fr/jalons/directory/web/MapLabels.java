package fr.jalons.directory.web;

import fr.jalons.directory.MapSheet;
import fr.jalons.directory.ServiceMap;
import java.util.ArrayList;
import java.util.List;

/** Finds each name on the map a side of its dot where it covers neither another dot nor a name. */
public final class MapLabels {
  private static final int DOT = 16;
  private static final int LETTER = 9;
  private static final int HEIGHT = 18;

  /** Where a name is written, and which of its ends stands there. */
  public record Label(int x, int y, String anchor) {}

  private record Box(int left, int top, int right, int bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final MapSheet sheet;
  private final List<Box> taken = new ArrayList<>();

  MapLabels(ServiceMap map) {
    sheet = map.sheet();
    map.dots()
        .forEach(
            dot -> taken.add(around(dot.at().x() - DOT, dot.at().y() - DOT, 2 * DOT, 2 * DOT)));
  }

  /** The best side that is free; below when none is. */
  Label place(MapSheet.Place at, String name) {
    int width = LETTER * name.length();
    int beside = DOT + 4;
    Label below = new Label(at.x(), at.y() + DOT + HEIGHT - 2, "middle");
    List<Label> sides =
        List.of(
            new Label(at.x() + beside, at.y() + 6, "start"),
            new Label(at.x() - beside, at.y() + 6, "end"),
            below,
            new Label(at.x(), at.y() - DOT - 4, "middle"));
    Label best = sides.stream().filter(side -> free(box(side, width))).findFirst().orElse(below);
    taken.add(box(best, width));
    return best;
  }

  private boolean free(Box box) {
    boolean within = box.left >= 0 && box.right <= sheet.width() && box.bottom <= sheet.height();
    return within && taken.stream().noneMatch(box::meets);
  }

  private static Box box(Label label, int width) {
    int left =
        switch (label.anchor) {
          case "start" -> label.x;
          case "end" -> label.x - width;
          default -> label.x - width / 2;
        };
    return around(left, label.y - HEIGHT + 4, width, HEIGHT);
  }

  private static Box around(int left, int top, int width, int height) {
    return new Box(left, top, left + width, top + height);
  }
}
