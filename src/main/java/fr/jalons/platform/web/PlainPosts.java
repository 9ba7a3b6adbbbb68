package fr.jalons.platform.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * Lets a page of the back office be shown again to who has no scripts. PrimeFaces asks a form that
 * comes back for the page's script nonce, which only its own script sends: a whole page asked for
 * without it gets a nonce of its own instead of a failure. A nonce that is sent is still compared.
 */
public class PlainPosts implements PhaseListener {
  private static final long serialVersionUID = 1L;
  private static final String NONCE = "primefaces.nonce";

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    UIViewRoot view = context.getViewRoot();
    if (view == null || context.getPartialViewContext().isAjaxRequest()) {
      return;
    }
    String sent = context.getExternalContext().getRequestParameterMap().get(NONCE);
    Map<String, Object> kept = view.getViewMap(false);
    if (kept != null && (sent == null || sent.isEmpty())) {
      kept.remove(NONCE);
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }
}
