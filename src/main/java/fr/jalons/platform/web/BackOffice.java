package fr.jalons.platform.web;

/** Which addresses belong to the back office. */
final class BackOffice {
  private BackOffice() {}

  static boolean owns(String path) {
    return path.equals("/pro") || path.startsWith("/pro/");
  }
}
