package fr.jalons.paroles;

import java.time.Duration;

/** How long a publication waits so that a reader may stop it; the commission's rules say. */
public interface CoolingDelay {
  Duration length();
}
