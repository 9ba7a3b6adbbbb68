package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import java.time.Instant;

/** An appeal in the list: never a word of the text. */
public record AppealRow(
    long id, ParoleKind kind, AuthorKind author, Instant madeAt, boolean second) {}
