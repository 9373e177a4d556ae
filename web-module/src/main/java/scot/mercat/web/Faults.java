package scot.mercat.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every exception ends here. One that says an HTTP status becomes that status's page; any other is
 * a fault of ours, logged under a number that the page shows, and told to nobody in detail.
 */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger("scot.mercat.faults");

  @Context private UriInfo uri;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException expected) {
      Response response = expected.getResponse();
      return response.getStatus() < 400 || response.hasEntity()
          ? response
          : page(response, kind(response.getStatus()), "");
    }
    String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
    return page(Response.serverError().build(), "fault", incident);
  }

  private Response page(Response response, String kind, String incident) {
    if (Problem.isApi(uri.getPath())) {
      return Problem.of(response, kind, incident);
    }
    return Response.fromResponse(response)
        .type(MediaType.TEXT_HTML_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(new ErrorPage(kind, incident))
        .build();
  }

  private static String kind(int status) {
    return switch (status) {
      case 404, 405, 410 -> "not-found";
      case 401 -> "signed-out";
      case 403 -> "not-allowed";
      case 413, 429 -> "too-many";
      case 503 -> "busy";
      default -> status < 500 ? "not-understood" : "fault";
    };
  }
}
