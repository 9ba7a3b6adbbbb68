package fr.jalons.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Lets a form post to the address its reader sees, not to the view's file. */
public class PublicAddressViewHandler extends ViewHandlerWrapper {
  public PublicAddressViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    var external = context.getExternalContext();
    Object path = external.getRequestMap().get(RouteFilter.PUBLIC_PATH);
    boolean own = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    return path != null && own
        ? external.getRequestContextPath() + path
        : super.getActionURL(context, viewId);
  }
}
