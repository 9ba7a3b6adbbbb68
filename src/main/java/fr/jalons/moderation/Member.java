package fr.jalons.moderation;

import fr.jalons.accounts.College;

/** A member of the commission. */
record Member(long id, College college) {}
