package scot.mercat.place.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.Partnership;
import scot.mercat.place.Places;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** The administrator's way to everything about the partnership. */
@Path("{lang}/officer/place")
public class OverviewResource {
  private final Places places;

  @Inject
  public OverviewResource(Places places) {
    this.places = places;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page show(
      @PathParam("lang") Language language,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Optional<Partnership> partnership = places.partnership();
    return new OverviewPage(
        partnership,
        partnership.map(p -> officer.mayActFor(p.code())).orElse(true),
        places.bodies().stream().filter(body -> officer.mayActFor(body.code())).toList(),
        places.localities().stream().filter(l -> officer.mayActFor(l.body())).toList(),
        places.postcodeCounts(),
        places.bordered(),
        kept);
  }
}
