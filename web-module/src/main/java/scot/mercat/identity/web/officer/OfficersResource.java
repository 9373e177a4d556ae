package scot.mercat.identity.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import scot.mercat.identity.AddOutcome;
import scot.mercat.identity.Administration;
import scot.mercat.identity.BodySource.NamedBody;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The list of officers, and adding one. */
@Path("{lang}/officer/officers")
public class OfficersResource {
  private final Administration administration;
  private final BodyChoices choices;

  @Inject
  public OfficersResource(Administration administration, BodyChoices choices) {
    this.administration = administration;
    this.choices = choices;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page list(@PathParam("lang") Language language, @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    return new OfficersPage(administration.list(officer), choices.of(officer));
  }

  @GET
  @Path("add")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page form(@PathParam("lang") Language language, @Context SecurityContext security) {
    OfficerForm form = new OfficerForm();
    form.language = language.tag();
    return new AddPage(form, choices.of(Officer.of(security)), FormErrors.NONE);
  }

  /** Answers with the link itself, since nothing could show it a second time. */
  @POST
  @Path("add")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response add(
      @PathParam("lang") Language language,
      @Context SecurityContext security,
      @BeanParam OfficerForm form) {
    Officer officer = Officer.of(security);
    List<NamedBody> bodies = choices.of(officer);
    FormErrors errors =
        form.errors(bodies)
            .when(
                Languages.standard().find(form.language).isEmpty(),
                "language",
                "identity.language.choose");
    if (!errors.isEmpty()) {
      return again(form, bodies, errors);
    }
    return switch (administration.add(officer, form.wanted())) {
      case AddOutcome.Added added ->
          Response.ok(InvitedPage.of(form.name.strip(), added.code())).build();
      case AddOutcome.EmailTaken() ->
          again(form, bodies, FormErrors.of("email", "identity.email.taken"));
    };
  }

  private static Response again(OfficerForm form, List<NamedBody> bodies, FormErrors errors) {
    return Response.status(422).entity(new AddPage(form, bodies, errors)).build();
  }
}
