package scot.mercat.resolution.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.resolution.ResolutionDesk;
import scot.mercat.resolution.VoterLists;
import scot.mercat.resolution.web.officer.OwnResolutions.Owned;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The changing of a resolution while it is a draft. */
@Path("{lang}/officer/bids/{proposal}/resolutions/{resolution}/edit")
public class EditResource {
  private final OwnResolutions own;
  private final ResolutionDesk desk;
  private final VoterLists lists;

  @Inject
  public EditResource(OwnResolutions own, ResolutionDesk desk, VoterLists lists) {
    this.own = own;
    this.desk = desk;
    this.lists = lists;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page form(
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @Context SecurityContext security) {
    Owned owned = own.resolution(security, id, resolution);
    TypedTerms typed =
        TypedTerms.of(owned.resolution().terms(), lists.classes(owned.proposal().id()));
    return page(owned, typed, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response change(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @Context SecurityContext security,
      Form form) {
    Owned owned = own.resolution(security, id, resolution);
    TypedTerms typed = new TypedTerms(new Entries(form), lists.classes(owned.proposal().id()));
    FormErrors errors = typed.errors();
    if (errors.isEmpty() && !desk.change(Officer.of(security), owned.resolution(), typed.terms())) {
      errors = FormErrors.of("title", "resolution.error.called");
    }
    return errors.isEmpty()
        ? Paths.to(language, owned.proposal(), "/" + resolution + "?kept=written")
        : Response.status(422).entity(page(owned, typed, errors)).build();
  }

  private static WritePage page(Owned owned, TypedTerms typed, FormErrors errors) {
    return new WritePage(owned.proposal(), Optional.of(owned.resolution()), typed, errors);
  }
}
