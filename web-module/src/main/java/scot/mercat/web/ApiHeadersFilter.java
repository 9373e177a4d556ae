package scot.mercat.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets programs on any website read what is public; with no cookie, there is nothing to steal. */
@Provider
public class ApiHeadersFilter implements ContainerResponseFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (Problem.isApi(request.getUriInfo().getPath()) && READING.contains(request.getMethod())) {
      response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
    }
  }
}
