package fr.jalons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceMapTest {
  private static final MapSheet SHEET =
      new MapSheet(
          600,
          500,
          45,
          "M0 0",
          "M0 0",
          Map.of(
              "grande", new MapSheet.Place("Grande", 100, 100),
              "voisine", new MapSheet.Place("Voisine", 110, 120),
              "loin", new MapSheet.Place("Loin", 300, 50)),
          new ServiceEntry.Origin("Somebody", null));

  @Test
  void communes_too_near_for_two_thumbs_share_a_dot() {
    ServiceMap map =
        ServiceMap.of(
            SHEET,
            List.of(service("Grande"), service("Grande"), service("Voisine"), service("Loin")),
            null);

    assertThat(map.dots()).extracting(dot -> dot.at().name()).containsExactly("Loin", "Grande");
    assertThat(map.dots().get(1).towns())
        .containsExactly(new ServiceMap.Town("Grande", 2), new ServiceMap.Town("Voisine", 1));
    assertThat(map.dots().get(1).services()).isEqualTo(3);
    assertThat(map.dots()).extracting(ServiceMap.Dot::number).containsExactly(1, 2);
  }

  @Test
  void what_has_no_place_on_the_sheet_is_told_apart() {
    ServiceMap map = ServiceMap.of(SHEET, List.of(service("Ailleurs"), service()), null);

    assertThat(map.dots()).isEmpty();
    assertThat(map.outside()).containsExactly("Ailleurs");
    assertThat(map.placeless()).isOne();
  }

  private static ServiceEntry service(String... communes) {
    return new ServiceEntry(
        "id",
        "Name",
        ServiceKind.CAF,
        null,
        List.of(communes),
        null,
        null,
        false,
        null,
        null,
        null,
        true,
        null,
        new ServiceEntry.Origin("Somebody", null),
        false);
  }
}
