package fr.jalons.privacy;

/**
 * What is sealed cannot be opened: it was altered, moved to another place, or its key is not ours.
 */
public class UnreadableItem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableItem(String message) {
    super(message);
  }

  UnreadableItem(String message, Throwable cause) {
    super(message, cause);
  }
}
