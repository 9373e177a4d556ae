package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Map;
import scot.mercat.bid.DistrictDesk;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The setting up of a district. */
@Path("{lang}/officer/bids/new")
public class SetUpResource {
  private final DistrictDesk desk;

  @Inject
  public SetUpResource(DistrictDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page form() {
    Map<String, String> usual = Map.of("nation", "scotland", "months", "60", "share", "100");
    return new SetUpPage(
        new SetUp(new Entries(new Form(new MultivaluedHashMap<>(usual)))), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response setUp(
      @PathParam("lang") Language language, @Context SecurityContext security, Form form) {
    SetUp typed = new SetUp(new Entries(form));
    FormErrors errors = typed.errors();
    if (!errors.isEmpty()) {
      return refused(typed, errors);
    }
    return desk.setUp(Officer.of(security), typed.district())
        .map(id -> BidDeskResource.to(language, id.value(), "").build())
        .orElseGet(() -> refused(typed, FormErrors.of("code", "bid.error.code-taken")));
  }

  private static Response refused(SetUp typed, FormErrors errors) {
    return Response.status(422).entity(new SetUpPage(typed, errors)).build();
  }
}
