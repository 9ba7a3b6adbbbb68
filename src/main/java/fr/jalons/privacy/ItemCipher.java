package fr.jalons.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) as the portal uses it: one format byte, a random nonce of 96 bits,
 * then the text with its tag of 128 bits. What a sealed text is for is part of what is
 * authenticated, so that no text can be moved to another place.
 */
final class ItemCipher {
  static final int KEY_BYTES = 32;

  private static final String AES_GCM = "AES/GCM/NoPadding";
  private static final String HMAC = "HmacSHA256";
  private static final byte FORMAT = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final String WRAPPING = "item-key";
  private static final String NAMING = "master-key-id";
  private static final int NAME_BYTES = 8;

  private final SecureRandom random = new SecureRandom();

  byte[] newKey() {
    return randomBytes(KEY_BYTES);
  }

  byte[] wrap(byte[] masterKey, byte[] itemKey) {
    return encrypt(masterKey, WRAPPING, itemKey);
  }

  byte[] unwrap(byte[] masterKey, byte[] wrapped) {
    return decrypt(masterKey, WRAPPING, wrapped);
  }

  byte[] seal(byte[] itemKey, long keyId, String purpose, String text) {
    return encrypt(itemKey, place(keyId, purpose), text.getBytes(StandardCharsets.UTF_8));
  }

  String open(byte[] itemKey, long keyId, String purpose, byte[] sealed) {
    return new String(decrypt(itemKey, place(keyId, purpose), sealed), StandardCharsets.UTF_8);
  }

  /** HMAC-SHA-256 under a key derived from {@code key} for {@code domain}; 32 bytes. */
  static byte[] mac(byte[] key, String domain, String value) {
    return hmac(hmac(key, domain), value);
  }

  /** Sixteen hexadecimal digits that name a master key and tell nothing of it. */
  static String nameOf(byte[] masterKey) {
    return HexFormat.of().formatHex(hmac(masterKey, NAMING), 0, NAME_BYTES);
  }

  private static String place(long keyId, String purpose) {
    return keyId + ":" + purpose;
  }

  private byte[] encrypt(byte[] key, String place, byte[] plain) {
    byte[] nonce = randomBytes(NONCE_BYTES);
    byte[] body = run(Cipher.ENCRYPT_MODE, key, nonce, place, plain);
    return ByteBuffer.allocate(1 + NONCE_BYTES + body.length)
        .put(FORMAT)
        .put(nonce)
        .put(body)
        .array();
  }

  private static byte[] decrypt(byte[] key, String place, byte[] sealed) {
    if (sealed.length < 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE || sealed[0] != FORMAT) {
      throw new UnreadableItem("What is sealed has an unknown format");
    }
    byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
    byte[] body = Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length);
    return run(Cipher.DECRYPT_MODE, key, nonce, place, body);
  }

  private static byte[] run(int mode, byte[] key, byte[] nonce, String place, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(AES_GCM);
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (AEADBadTagException e) {
      throw new UnreadableItem("What is sealed was altered, moved, or sealed with another key", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + AES_GCM, e);
    }
  }

  private static byte[] hmac(byte[] key, String value) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
