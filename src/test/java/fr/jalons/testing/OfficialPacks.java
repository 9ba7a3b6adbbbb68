package fr.jalons.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of packs for tests in production mode. */
public final class OfficialPacks {
  private OfficialPacks() {}

  /** The shipped pack, as if its Département had opened the portal itself. */
  public static Path made() {
    Path shipped = Path.of("config", "departements", "57");
    try {
      Path packs = Files.createTempDirectory("packs");
      Path pack = Files.createDirectories(packs.resolve("57"));
      Files.copy(shipped.resolve("annuaire.yaml"), pack.resolve("annuaire.yaml"));
      String unofficial = Files.readString(shipped.resolve("pack.yaml"));
      Files.writeString(
          pack.resolve("pack.yaml"), unofficial.replace("official: false", "official: true"));
      return packs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
