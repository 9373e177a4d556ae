package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.AfterState;
import scot.mercat.ballot.Aftermath;
import scot.mercat.ballot.rules.AfterRefusal;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** After the declaration: veto, challenge, void, and orders of a court. */
@Path("{lang}/officer/ballot/{proposal}/after")
public class AfterResource {
  private final OwnProposals own;
  private final Aftermath aftermath;

  @Inject
  public AfterResource(OwnProposals own, Aftermath aftermath) {
    this.own = own;
    this.aftermath = aftermath;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    return page(declared(own.get(security, id)), TypedStep.NONE, kept, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response note(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    AfterState state = declared(proposal);
    TypedStep typed = TypedStep.of(new Entries(form));
    FormErrors errors = typed.errors(state.rules());
    if (errors.isEmpty()) {
      errors =
          fault(aftermath.note(Officer.of(security), proposal, typed.happened(), typed.reason()));
    }
    return errors.isEmpty()
        ? HeldResource.to(language, id, "/after?kept=noted")
        : Response.status(422).entity(page(declared(proposal), typed, "", errors)).build();
  }

  /** The message stands at the field that is to be changed. */
  static FormErrors fault(Optional<AfterRefusal> refusal) {
    return refusal
        .map(why -> {
          String field =
              switch (why) {
                case UNTIL_TOO_EARLY -> "until-day";
                case IN_FUTURE, BEFORE_DECLARATION, TOO_LATE, STILL_KEPT -> "on-day";
                case VETO_BEFORE_BALLOT,
                    NOT_APPROVED,
                    DONE_BEFORE,
                    NOTHING_THERE,
                    IS_VOID,
                    IS_DESTROYED ->
                    "step";
              };
          return FormErrors.of(field, "ballot.after.refusal." + why.code());
        })
        .orElse(FormErrors.NONE);
  }

  /** Before the declaration there is nothing to be found. */
  private AfterState declared(Proposal proposal) {
    return aftermath.of(proposal).orElseThrow(NotFoundException::new);
  }

  private AfterPage page(AfterState state, TypedStep typed, String kept, FormErrors errors) {
    String witness =
        state.notes().stream()
            .filter(note -> note.papers().isPresent())
            .findFirst()
            .flatMap(aftermath::witness)
            .orElse("");
    return new AfterPage(state, aftermath.today(), witness, typed, kept, errors);
  }
}
