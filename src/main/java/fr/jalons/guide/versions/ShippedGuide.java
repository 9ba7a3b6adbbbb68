package fr.jalons.guide.versions;

import fr.jalons.guide.FactReader;
import fr.jalons.guide.FactSource;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** Every text that this release ships and that editors can change, by its key. */
final class ShippedGuide {
  private static final String FACTS = "guide/facts/";

  private ShippedGuide() {}

  /**
   * @param files content files by name, {@code guide/…}
   */
  static Map<DocumentKey, String> of(SortedMap<String, String> files) {
    Map<DocumentKey, String> texts = new LinkedHashMap<>();
    files.forEach(
        (file, text) -> {
          if (file.startsWith(FACTS)) {
            FactReader.read(file, text)
                .forEach(fact -> texts.put(DocumentKey.fact(fact.id()), FactSource.write(fact)));
          } else {
            DocumentKey.ofFile(file).ifPresent(key -> texts.put(key, text));
          }
        });
    return texts;
  }

  /** Names all the texts at once. */
  static byte[] hash(Map<DocumentKey, String> texts) {
    MessageDigest all = Sha256.digest();
    texts.forEach(
        (key, text) -> {
          all.update(Sha256.of(key.file()));
          all.update(Sha256.of(text));
        });
    return all.digest();
  }
}
