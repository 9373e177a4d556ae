package scot.mercat.identity.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import scot.mercat.identity.AccountChanges;
import scot.mercat.identity.Administration;
import scot.mercat.identity.BodySource.NamedBody;
import scot.mercat.identity.ChangeOutcome;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.identity.rules.Account;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** One officer's account, in the hands of an administrator. */
@Path("{lang}/officer/officers/{id:[0-9a-f-]{36}}")
public class OfficerResource {
  private final Administration administration;
  private final AccountChanges changes;
  private final BodyChoices choices;

  @Inject
  public OfficerResource(
      Administration administration, AccountChanges changes, BodyChoices choices) {
    this.administration = administration;
    this.changes = changes;
    this.choices = choices;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page show(
      @PathParam("lang") Language language,
      @PathParam("id") UUID id,
      @QueryParam("changed") @DefaultValue("false") boolean changed,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Account account = find(officer, id);
    OfficerForm form = OfficerForm.of(account);
    return page(officer, account, changed, form, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response change(
      @PathParam("lang") Language language,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      @BeanParam OfficerForm form) {
    Officer officer = Officer.of(security);
    Account account = find(officer, id);
    List<NamedBody> bodies = choices.of(officer);
    form.email = account.email();
    FormErrors errors = form.errors(bodies);
    if (!errors.isEmpty()) {
      return refused(officer, account, form, errors);
    }
    Set<String> roles = Set.copyOf(form.roles);
    return changes.change(officer, id, form.name, form.body, roles)
            instanceof ChangeOutcome.NotYourself
        ? refused(officer, account, form, FormErrors.of("role", "identity.officer.not-yourself"))
        : done(language, id);
  }

  @POST
  @Path("disable")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response disable(
      @PathParam("lang") Language language,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return after(language, security, id, changes.disable(Officer.of(security), id));
  }

  @POST
  @Path("enable")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response enable(
      @PathParam("lang") Language language,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return after(language, security, id, changes.enable(Officer.of(security), id));
  }

  @POST
  @Path("second-factor")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response clearSecondFactor(
      @PathParam("lang") Language language,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return after(language, security, id, changes.clearSecondFactor(Officer.of(security), id));
  }

  @POST
  @Path("sessions")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response endSessions(
      @PathParam("lang") Language language,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return after(language, security, id, changes.endSessions(Officer.of(security), id));
  }

  /** Answers with the link itself, since nothing could show it a second time. */
  @POST
  @Path("invite")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page invite(
      @PathParam("lang") Language language,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    String name = find(officer, id).name();
    return InvitedPage.of(
        name, administration.inviteAgain(officer, id).orElseThrow(NotFoundException::new));
  }

  private Account find(Officer officer, UUID id) {
    return administration.find(officer, id).orElseThrow(NotFoundException::new);
  }

  private Response after(
      Language language, SecurityContext security, UUID id, ChangeOutcome outcome) {
    return switch (outcome) {
      case ChangeOutcome.Changed() -> done(language, id);
      case ChangeOutcome.NotFound() -> throw new NotFoundException();
      case ChangeOutcome.NotYourself() -> {
        Officer officer = Officer.of(security);
        Account own = find(officer, id);
        FormErrors errors = FormErrors.of("role", "identity.officer.not-yourself");
        yield refused(officer, own, OfficerForm.of(own), errors);
      }
    };
  }

  private Response refused(Officer officer, Account account, OfficerForm form, FormErrors errors) {
    return Response.status(422).entity(page(officer, account, false, form, errors)).build();
  }

  private OfficerPage page(
      Officer officer, Account account, boolean changed, OfficerForm form, FormErrors errors) {
    boolean self = officer.id().equals(account.id());
    return new OfficerPage(account, self, changed, form, choices.of(officer), errors);
  }

  private static Response done(Language language, UUID id) {
    return Response.seeOther(
            URI.create("/" + language.tag() + "/officer/officers/" + id + "?changed=true"))
        .build();
  }
}
