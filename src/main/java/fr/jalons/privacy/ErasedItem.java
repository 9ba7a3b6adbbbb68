package fr.jalons.privacy;

/** The key of an item was destroyed, so that nothing it sealed can be read again. */
public class ErasedItem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ErasedItem(Long keyId) {
    super("Item key " + keyId + " was destroyed");
  }
}
