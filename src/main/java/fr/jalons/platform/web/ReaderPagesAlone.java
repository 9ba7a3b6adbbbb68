package fr.jalons.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces away from reader pages: its script nonce lives in the view's scope, which would
 * open a session, and so set a cookie, for somebody who only reads.
 */
public class ReaderPagesAlone implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    Object path = context.getExternalContext().getRequestMap().get(RouteFilter.PUBLIC_PATH);
    if (path == null || !BackOffice.owns(path.toString())) {
      PrimeFacesContext.getCspState(context).setInitialized(true);
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }
}
