package fr.jalons.notices;

/** Why a message did not leave, without the server's own words, which may hold the address. */
public enum Trouble {
  /** Nobody answers there, or the line broke. */
  UNREACHABLE,
  /** The server does not let the portal in. */
  LOGIN_REFUSED,
  /** The server does not take this message or address. */
  REFUSED,
  /** No server or gateway is set. */
  NOT_SET
}
