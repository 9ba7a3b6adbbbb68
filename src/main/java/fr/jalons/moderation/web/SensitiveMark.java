package fr.jalons.moderation.web;

import fr.jalons.moderation.SensitiveService;
import fr.jalons.platform.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the bench: whether two people will read this parole whatever the policy. */
@Named("sensitiveMark")
@RequestScoped
public class SensitiveMark {
  @Inject private SensitiveService sensitive;
  @Inject private Desk desk;

  public boolean on(long id) {
    return sensitive.isSensitive(id);
  }

  /** Marks it and stays on the page, with all that was typed. */
  public void mark(long id, int version) {
    desk.carryOut(() -> sensitive.mark(id, version));
  }
}
