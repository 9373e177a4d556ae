package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import scot.mercat.ballot.Timetables;
import scot.mercat.ballot.rules.Due;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableOutcome;
import scot.mercat.ballot.rules.TimetableOutcome.Lawful;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.web.Page;

/** What is due now in the ballots that the officer's body looks after. */
@Path("{lang}/officer/ballot/due")
public class DueResource {
  private final Districts districts;
  private final Timetables timetables;
  private final Clock clock;

  @Inject
  public DueResource(Districts districts, Timetables timetables, Clock clock) {
    this.districts = districts;
    this.timetables = timetables;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Page list(@Context SecurityContext security) {
    return new DuePage(
        districts.of(Officer.of(security)).stream()
            .flatMap(proposal ->
                timetables.of(proposal).map(outcome -> ballot(proposal, outcome)).stream())
            .toList());
  }

  private DuePage.Ballot ballot(Proposal proposal, TimetableOutcome outcome) {
    return outcome instanceof Lawful(Timetable timetable)
        ? new DuePage.Ballot(
            proposal, true, timetable.due(LocalDate.now(clock)).getOrDefault(Due.NOW, List.of()))
        : new DuePage.Ballot(proposal, false, List.of());
  }
}
