package fr.jalons.accounts;

/**
 * How somebody is reached.
 *
 * @param mail null when nobody said
 * @param telephone null when nobody said
 */
public record Contact(String mail, String telephone) {}
