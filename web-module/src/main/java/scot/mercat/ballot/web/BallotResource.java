package scot.mercat.ballot.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.Declarations;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.Ledger;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.Timetables;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.Step;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.ballot.rules.TimetableOutcome;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** How and when to vote by post, whether my paper is back, and the result. Nobody votes here. */
@Path("{lang}/bids/{code}/ballot")
public class BallotResource {
  private static final Set<Step> OF_VOTERS =
      Set.of(Step.PAPERS, Step.PROXY, Step.LOST, Step.SPOILT, Step.CLOSE, Step.RESULT);

  private final Districts districts;
  private final BallotDesk desk;
  private final Timetables timetables;
  private final Ledger ledger;
  private final Declarations declarations;

  @Inject
  public BallotResource(
      Districts districts,
      BallotDesk desk,
      Timetables timetables,
      Ledger ledger,
      Declarations declarations) {
    this.districts = districts;
    this.desk = desk;
    this.timetables = timetables;
    this.ledger = ledger;
    this.declarations = declarations;
  }

  @GET
  @PermitAll
  public Page show(
      @PathParam("code") String code, @QueryParam("number") @DefaultValue("0") int number) {
    return page(proposal(code, number), "", Optional.empty(), FormErrors.NONE);
  }

  /** Tells where the paper is whose code was typed; the code comes in the body, never in a log. */
  @POST
  @PermitAll
  public Response find(@PathParam("code") String code, Form form) {
    Proposal proposal = proposal(code, 0);
    String typed = new Entries(form).text("paper");
    Optional<PaperCode> read = PaperCode.read(typed);
    Optional<Paper> paper = read.flatMap(known -> ledger.find(proposal.id(), known));
    FormErrors errors =
        FormErrors.NONE
            .when(read.isEmpty(), "paper", "ballot.public.error.code")
            .when(paper.isEmpty(), "paper", "ballot.public.error.unknown");
    return Response.status(errors.isEmpty() ? 200 : 422)
        .entity(page(proposal, typed, paper, errors))
        .build();
  }

  /**
   * @param number of the proposal in its district; 0 for the newest that is put to a vote
   */
  private Proposal proposal(String code, int number) {
    District district = districts.find(code).orElseThrow(NotFoundException::new);
    return districts.proposals(district).stream()
        .filter(proposal -> proposal.number() == number)
        .findFirst()
        .or(() -> number == 0 ? districts.atVote(district) : Optional.empty())
        .orElseThrow(NotFoundException::new);
  }

  private List<Proposal> others(Proposal proposal) {
    return districts.proposals(proposal.district()).stream()
        .filter(other -> !other.id().equals(proposal.id()))
        .toList();
  }

  private BallotPage page(
      Proposal proposal, String typed, Optional<Paper> paper, FormErrors errors) {
    District district = proposal.district();
    Optional<HeldBallot> held = desk.find(proposal);
    return new BallotPage(
        district,
        held,
        dates(proposal),
        held.flatMap(declarations::result),
        held.map(declarations::of).orElse(List.of()),
        held.flatMap(declarations::standing),
        typed,
        paper,
        others(proposal),
        errors);
  }

  private List<TimetableEntry> dates(Proposal proposal) {
    return timetables
        .of(proposal)
        .filter(TimetableOutcome.Lawful.class::isInstance)
        .map(TimetableOutcome.Lawful.class::cast)
        .map(lawful ->
            lawful.timetable().entries().stream()
                .filter(entry -> OF_VOTERS.contains(entry.step()))
                .toList())
        .orElse(List.of());
  }
}
