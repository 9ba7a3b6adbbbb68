package fr.jalons.notices;

/** By what way a message leaves. */
enum Channel {
  MAIL,
  SMS
}
