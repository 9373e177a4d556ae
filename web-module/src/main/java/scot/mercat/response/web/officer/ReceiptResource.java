package scot.mercat.response.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.identity.Role;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.translations.Language;

/** The code of a response that was typed in, to be handed over. */
@Path("{lang}/officer/responses/{id}/receipt/{slip}/{token}")
public class ReceiptResource {
  private final Owned owned;
  private final ReceiptLinks links;

  @Inject
  public ReceiptResource(Owned owned, ReceiptLinks links) {
    this.owned = owned;
    this.links = links;
  }

  /** After an hour, or when the address is not ours, the page of the response itself. */
  @GET
  @RolesAllowed({Role.EDITOR, Role.MODERATOR})
  public Response show(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @PathParam("slip") Language slip,
      @PathParam("token") String token,
      @Context SecurityContext security) {
    var response = owned.response(security, id);
    String paper = "/" + slip.tag() + "/receipts/new/" + token;
    return links
        .readConfirmation(token)
        .map(confirmed ->
            Response.ok(new ReceiptPage(id, confirmed.code(), paper, slip))
                .header("Cache-Control", "no-store")
                .build())
        .orElseGet(() -> OfficerPlaces.to(lang, OfficerPlaces.of(response.id())));
  }
}
