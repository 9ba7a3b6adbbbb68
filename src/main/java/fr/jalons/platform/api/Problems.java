package fr.jalons.platform.api;

import fr.jalons.platform.NotFound;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever goes wrong into a problem that shows nothing of the inside. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    return problem(failure).response();
  }

  private static Problem problem(Throwable failure) {
    if (failure instanceof BadParameter bad) {
      return Problem.badParameter(bad.parameter(), bad.getMessage());
    }
    if (failure instanceof NotFound || failure instanceof NotFoundException) {
      return Problem.notFound();
    }
    if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      var status = web.getResponse().getStatusInfo();
      return Problem.other(status.getStatusCode(), status.getReasonPhrase());
    }
    LOG.log(Level.SEVERE, "The web service failed.", failure);
    return Problem.failure();
  }
}
