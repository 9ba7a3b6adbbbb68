package fr.jalons.platform.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** Says of each page of a list how many items there are and where its neighbours are (RFC 8288). */
@Provider
@Priority(PageHeaders.BEFORE_TAGS)
public class PageHeaders implements ContainerResponseFilter {
  static final int BEFORE_TAGS = EntityTags.LAST + 1;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Slice<?> slice) {
      UriInfo uri = request.getUriInfo();
      response.getHeaders().putSingle("X-Total-Count", slice.total());
      link(response, uri, "first", 1);
      link(response, uri, "last", slice.last());
      if (slice.page() > 1) {
        link(response, uri, "prev", Math.min(slice.page() - 1, slice.last()));
      }
      if (slice.page() < slice.last()) {
        link(response, uri, "next", slice.page() + 1);
      }
    }
  }

  private static void link(ContainerResponseContext response, UriInfo uri, String rel, int page) {
    var address = uri.getRequestUriBuilder().replaceQueryParam("page", page).build();
    String path = address.getRawPath() + "?" + address.getRawQuery();
    response.getHeaders().add("Link", "<%s>; rel=\"%s\"".formatted(path, rel));
  }
}
