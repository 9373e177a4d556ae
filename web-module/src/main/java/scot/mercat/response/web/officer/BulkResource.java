package scot.mercat.response.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.response.BulkShowing;
import scot.mercat.response.ResponseId;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;

/** A moderator shows several at once. */
@Path("{lang}/officer/responses/show")
public class BulkResource {
  private final BulkShowing showing;

  @Inject
  public BulkResource(BulkShowing showing) {
    this.showing = showing;
  }

  /** Shows those that were ticked, and leads back to the same list. */
  @POST
  @RolesAllowed(Role.MODERATOR)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response show(
      @PathParam("lang") Language lang,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    List<ResponseId> ticked =
        sent.getOrDefault("response", List.of()).stream()
            .flatMap(id -> Ids.find(id).stream())
            .map(ResponseId::new)
            .toList();
    BulkShowing.Done outcome = showing.show(Officer.of(security), ticked);
    QueueForm form = QueueForm.of(sent);
    return OfficerPlaces.to(
        lang,
        OfficerPlaces.ALL
            + "?"
            + form.query(form.page())
            + "&shown="
            + outcome.shown()
            + "&refused="
            + outcome.refused());
  }
}
