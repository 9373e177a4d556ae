package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.SettlingDesk;
import scot.mercat.ballot.SettlingDesk.Outcome;
import scot.mercat.ballot.SettlingSheet;
import scot.mercat.ballot.ToSettle;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where the ballot holder lets papers follow the corrected register. */
@Path("{lang}/officer/ballot/{proposal}/settling")
public class SettlingResource {
  /** What a button says that stands for all that are listed. */
  private static final String ALL = "all";

  private final OwnProposals own;
  private final BallotDesk ballots;
  private final SettlingDesk desk;
  private final Register register;

  @Inject
  public SettlingResource(
      OwnProposals own, BallotDesk ballots, SettlingDesk desk, Register register) {
    this.own = own;
    this.ballots = ballots;
    this.desk = desk;
    this.register = register;
  }

  @GET
  @RolesAllowed({Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    return page(security, own.get(security, id), kept, FormErrors.NONE);
  }

  /** One vote, or all that are listed. */
  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response settle(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    String typed = new Entries(form).text("right");
    return isChosen(typed)
        ? to(
            language,
            security,
            proposal,
            desk.settle(Officer.of(security), proposal, right(typed)),
            "settled")
        : refused(security, proposal, "ballot.error.settle");
  }

  /** A second officer's word to what the first asked for. */
  @POST
  @Path("answer")
  @RolesAllowed({Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Response answer(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Entries entries = new Entries(form);
    boolean isRefused = isChosen(entries.text("no"));
    String typed = entries.text(isRefused ? "no" : "yes");
    return isChosen(typed)
        ? to(
            language,
            security,
            proposal,
            desk.answer(Officer.of(security), proposal, right(typed), !isRefused),
            isRefused ? "refused" : "settled")
        : refused(security, proposal, "ballot.error.settle");
  }

  private static boolean isChosen(String typed) {
    return typed.equals(ALL) || right(typed).isPresent();
  }

  /** Nothing for all of them. */
  private static Optional<UUID> right(String typed) {
    try {
      return typed.equals(ALL) ? Optional.empty() : Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Response to(
      Language language,
      SecurityContext security,
      Proposal proposal,
      Outcome outcome,
      String done) {
    String below = "/settling?kept=";
    return switch (outcome) {
      case DONE -> HeldResource.to(language, proposal.id().value(), below + done);
      case ASKED -> HeldResource.to(language, proposal.id().value(), below + "asked");
      case SAME_PERSON -> refused(security, proposal, "ballot.error.same-officer");
      case NOT_NOW -> refused(security, proposal, "ballot.error.not-now");
    };
  }

  private Response refused(SecurityContext security, Proposal proposal, String fault) {
    return Response.status(422)
        .entity(page(security, proposal, "", FormErrors.of("settle", fault)))
        .build();
  }

  private SettlingPage page(
      SecurityContext security, Proposal proposal, String done, FormErrors errors) {
    SettlingSheet sheet = desk.sheet(proposal);
    SettlingPage.Lists lists =
        new SettlingPage.Lists(
            lines(proposal, sheet.fresh()),
            lines(proposal, sheet.asked()),
            lines(proposal, sheet.past()),
            lines(proposal, SettlingPage.shown(sheet)),
            sheet.kept().size());
    return new SettlingPage(
        proposal, ballots.find(proposal), lists, Officer.of(security).id(), done, errors);
  }

  private List<SettlingPage.Line> lines(Proposal proposal, List<ToSettle> found) {
    return found.stream()
        .map(one -> new SettlingPage.Line(one, register.entry(proposal.id(), one.id())))
        .sorted(Comparator.comparing(SettlingPage.Line::property))
        .toList();
  }
}
