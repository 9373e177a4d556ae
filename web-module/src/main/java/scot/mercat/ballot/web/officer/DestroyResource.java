package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.ballot.AfterState;
import scot.mercat.ballot.Aftermath;
import scot.mercat.ballot.rules.AfterStep;
import scot.mercat.ballot.rules.Happened;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.TypedDay;

/** The end of a ballot's papers, and of what was read on each. */
@Path("{lang}/officer/ballot/{proposal}/after/destruction")
public class DestroyResource {
  private static final int LONGEST_NAME = 300;

  private final OwnProposals own;
  private final Aftermath aftermath;

  @Inject
  public DestroyResource(OwnProposals own, Aftermath aftermath) {
    this.own = own;
    this.aftermath = aftermath;
  }

  @GET
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page form(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return page(declared(own.get(security, id)), new Entries(new Form()), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response destroy(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    AfterState state = declared(proposal);
    Entries entries = new Entries(form);
    FormErrors errors = errors(entries);
    if (errors.isEmpty()) {
      errors = destroy(Officer.of(security), proposal, entries);
    }
    return errors.isEmpty()
        ? HeldResource.to(language, id, "/after?kept=destroyed")
        : Response.status(422).entity(page(state, entries, errors)).build();
  }

  private FormErrors destroy(Officer officer, Proposal proposal, Entries entries) {
    Happened destroyed =
        Happened.on(AfterStep.DESTROYED, TypedDay.of(entries, "on-").date().orElseThrow());
    FormErrors fault =
        AfterResource.fault(
            aftermath.destroy(
                officer, proposal, destroyed, entries.text("witness"), entries.number("papers")));
    return fault.has("step") ? FormErrors.of("on-day", "ballot.error.not-now") : fault;
  }

  private static FormErrors errors(Entries entries) {
    String witness = entries.text("witness");
    return FormErrors.NONE
        .when(TypedDay.of(entries, "on-").date().isEmpty(), "on-day", "ballot.after.error.day")
        .when(entries.number("papers") < 0, "papers", "ballot.destroy.error.papers")
        .when(witness.isEmpty(), "witness", "ballot.error.missing")
        .when(witness.length() > LONGEST_NAME, "witness", "ballot.error.too-long", LONGEST_NAME);
  }

  /** Before the declaration there is nothing to be found. */
  private AfterState declared(Proposal proposal) {
    return aftermath.of(proposal).orElseThrow(NotFoundException::new);
  }

  private DestroyPage page(AfterState state, Entries entries, FormErrors errors) {
    return new DestroyPage(
        state,
        aftermath.today(),
        TypedDay.of(entries, "on-"),
        entries.text("papers"),
        entries.text("witness"),
        errors);
  }
}
