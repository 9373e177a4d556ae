package scot.mercat.response.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.Places;
import scot.mercat.response.Responses;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** The page that the duty contact's e-mail leads to. */
@Path("{lang}/officer/responses/urgent")
public class UrgentResource {
  private final Responses responses;
  private final Places places;
  private final Clock clock;

  @Inject
  public UrgentResource(Responses responses, Places places, Clock clock) {
    this.responses = responses;
    this.places = places;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.MODERATOR, Role.ANALYST})
  public Page list(@PathParam("lang") Language lang, @Context SecurityContext security) {
    return new UrgentPage(
        responses.urgent(Officer.of(security)), places.dutyContact(), clock.instant());
  }
}
