package scot.mercat.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Sends who comes without a language to the one their browser asks for. */
@Path("/")
public class RootResource {
  @GET
  @PermitAll
  public Response home(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = Languages.standard().match(accepted);
    return Response.seeOther(URI.create("/" + language.tag() + "/"))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
