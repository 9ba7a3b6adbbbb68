package fr.jalons.platform.web;

import fr.jalons.platform.StartUp;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;

/**
 * Serves nothing: it is loaded last, and holds the deployment until the portal's own start is over.
 * When that one is refused, so is the deployment.
 */
public class StartUpServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient StartUp startUp;

  @Override
  public void init() throws ServletException {
    startUp.await();
  }
}
