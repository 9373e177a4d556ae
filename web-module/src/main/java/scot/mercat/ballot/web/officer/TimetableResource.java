package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.Timetables;
import scot.mercat.ballot.rules.BrokenRule;
import scot.mercat.ballot.rules.TimetableOutcome;
import scot.mercat.ballot.rules.TimetableOutcome.Lawful;
import scot.mercat.ballot.rules.TimetableOutcome.Unlawful;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Role;
import scot.mercat.web.Page;

/** The dates of one ballot. */
@Path("{lang}/officer/ballot/{proposal}/timetable")
public class TimetableResource {
  private final OwnProposals own;
  private final Timetables timetables;
  private final Clock clock;

  @Inject
  public TimetableResource(OwnProposals own, Timetables timetables, Clock clock) {
    this.own = own;
    this.timetables = timetables;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    return page(own.get(security, id), !kept.isEmpty());
  }

  private TimetablePage page(Proposal proposal, boolean kept) {
    Optional<TimetableOutcome> outcome = timetables.of(proposal);
    return new TimetablePage(
        proposal,
        outcome.flatMap(found ->
            found instanceof Lawful(var timetable)
                ? Optional.of(timetable)
                : timetables.inForce(proposal)),
        outcome
            .map(found -> found instanceof Unlawful(var broken) ? broken : List.<BrokenRule>of())
            .orElse(List.of()),
        LocalDate.now(clock),
        kept);
  }
}
