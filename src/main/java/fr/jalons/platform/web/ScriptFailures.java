package fr.jalons.platform.web;

import fr.jalons.platform.Forbidden;
import fr.jalons.platform.Gone;
import fr.jalons.platform.NotFound;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Set;

/**
 * Lets what a page's script was refused, or asked too late, leave Faces as it does for a whole
 * page: Faces would answer a script that all went well, with the failure's class inside.
 */
public class ScriptFailures extends ExceptionHandlerFactory {
  private static final Set<Class<? extends Throwable>> TOLD =
      Set.of(Forbidden.class, NotFound.class, Gone.class, ViewExpiredException.class);

  public ScriptFailures(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {
    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      boolean script = FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
      for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
        Throwable failure = event.getContext().getException();
        if (script
            && TOLD.stream().anyMatch(kind -> FailureFilter.cause(failure, kind).isPresent())) {
          throw new FacesException(failure);
        }
      }
      getWrapped().handle();
    }
  }
}
