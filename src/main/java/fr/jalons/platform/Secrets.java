package fr.jalons.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The two keys that the whole portal rests on. Production takes them from settings; the
 * demonstration makes them once in its home folder and says so.
 */
@ApplicationScoped
public class Secrets {
  private static final int KEY_BYTES = 32;

  private byte[] masterKey;
  private byte[] indexKey;

  /** Reads both keys, or refuses the start with the name of the missing or malformed setting. */
  void check() {
    masterKey();
    indexKey();
    previousMasterKey();
  }

  /** 32 bytes that wrap the key of each item. */
  public synchronized byte[] masterKey() {
    if (masterKey == null) {
      masterKey = read(Setting.MASTER_KEY);
    }
    return masterKey.clone();
  }

  /** 32 bytes that key the hashes of codes and of journalled content. */
  public synchronized byte[] indexKey() {
    if (indexKey == null) {
      indexKey = read(Setting.INDEX_KEY);
    }
    return indexKey.clone();
  }

  /** 32 bytes that wrapped item keys before; empty but while the master key is being changed. */
  public Optional<byte[]> previousMasterKey() {
    return Setting.PREVIOUS_MASTER_KEY
        .find()
        .map(text -> decode(Setting.PREVIOUS_MASTER_KEY, text));
  }

  private static byte[] read(Setting setting) {
    return setting.find().map(text -> decode(setting, text)).orElseGet(() -> demoKey(setting));
  }

  private static byte[] demoKey(Setting setting) {
    if (Setting.production()) {
      setting.value();
    }
    Map<String, String> kept = DemoSecrets.in(Setting.HOME.value());
    return decode(setting, kept.get(setting.key()));
  }

  private static byte[] decode(Setting setting, String text) {
    try {
      byte[] key = Base64.getDecoder().decode(text);
      if (key.length == KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // said below, without the value: it is a secret
    }
    throw new StartUpRefused(
        "The setting %s must be the base64 of %d bytes.".formatted(setting.key(), KEY_BYTES));
  }
}
