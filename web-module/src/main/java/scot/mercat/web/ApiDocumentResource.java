package scot.mercat.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Describes the interface for programs, in OpenAPI 3.1. */
@Path("api")
@Produces(MediaType.APPLICATION_JSON)
public class ApiDocumentResource {
  private static final byte[] DOCUMENT = document();

  @GET
  @Path("openapi.json")
  @PermitAll
  public Response document(@Context Request request) {
    return ApiAnswer.of(request, DOCUMENT);
  }

  private static byte[] document() {
    try (InputStream stream = ApiDocumentResource.class.getResourceAsStream("/openapi.json")) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
