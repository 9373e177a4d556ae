package scot.mercat.search.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.search.Rebuild;
import scot.mercat.search.Search;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Has the search index made anew. */
@Path("{lang}/officer/search/rebuild")
public class RebuildResource {
  private final Rebuild rebuild;
  private final Search search;

  @Inject
  public RebuildResource(Rebuild rebuild, Search search) {
    this.rebuild = rebuild;
    this.search = search;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page page(@QueryParam("asked") @Nullable String asked) {
    return new RebuildPage(search.count(), asked != null);
  }

  @POST
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response rebuild(@Context SecurityContext security, @PathParam("lang") Language lang) {
    rebuild.ask(Officer.of(security));
    return Response.seeOther(URI.create("/" + lang.tag() + "/officer/search/rebuild?asked=1"))
        .build();
  }
}
