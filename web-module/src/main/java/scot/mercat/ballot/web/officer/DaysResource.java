package scot.mercat.ballot.web.officer;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import scot.mercat.ballot.KeptDays;
import scot.mercat.ballot.TimetableDesk;
import scot.mercat.ballot.Timetables;
import scot.mercat.ballot.rules.BrokenRule;
import scot.mercat.ballot.rules.TimetableOutcome.HolidaysNotKnown;
import scot.mercat.ballot.rules.TimetableOutcome.Lawful;
import scot.mercat.ballot.rules.TimetableOutcome.PapersOut;
import scot.mercat.ballot.rules.TimetableOutcome.Unlawful;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where the ballot holder fixes the days of a ballot. */
@Path("{lang}/officer/ballot/{proposal}/timetable/days")
public class DaysResource {
  private final OwnProposals own;
  private final Timetables timetables;
  private final TimetableDesk desk;

  @Inject
  public DaysResource(OwnProposals own, Timetables timetables, TimetableDesk desk) {
    this.own = own;
    this.timetables = timetables;
    this.desk = desk;
  }

  @GET
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page show(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    TypedDays kept =
        timetables.days(proposal).map(KeptDays::days).map(TypedDays::of).orElse(TypedDays.NONE);
    return page(proposal, kept, List.of(), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response fix(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    TypedDays typed = TypedDays.of(new Entries(form));
    FormErrors errors = typed.errors();
    if (!errors.isEmpty()) {
      return refused(page(proposal, typed, List.of(), errors));
    }
    return switch (desk.fix(Officer.of(security), proposal, typed.days(proposal))) {
      case Lawful lawful -> Response.seeOther(timetable(language, id)).build();
      case Unlawful(List<BrokenRule> broken) ->
          refused(page(proposal, typed, broken, TypedDays.errors(broken)));
      case HolidaysNotKnown(int year) -> refused(page(proposal, typed, List.of(), notKnown(year)));
      case PapersOut(LocalDate stays) -> refused(page(proposal, typed, List.of(), stays(stays)));
    };
  }

  private static URI timetable(Language language, UUID id) {
    return URI.create("/" + language.tag() + "/officer/ballot/" + id + "/timetable?kept=days");
  }

  private static FormErrors notKnown(int year) {
    return FormErrors.of("ballot-day", "ballot.timetable.error.holidays", String.valueOf(year));
  }

  private static FormErrors stays(LocalDate day) {
    return FormErrors.of("ballot-day", "ballot.timetable.error.papers-out", day);
  }

  private static Response refused(DaysPage page) {
    return Response.status(422).entity(page).build();
  }

  private DaysPage page(
      Proposal proposal, TypedDays typed, List<BrokenRule> broken, FormErrors errors) {
    return new DaysPage(proposal, typed, broken, lead(proposal), errors);
  }

  /** What can still be changed. */
  private String lead(Proposal proposal) {
    if (timetables.hasPapers(proposal)) {
      return "ballot.timetable.fix.papers";
    }
    return timetables.isPublished(proposal)
        ? "ballot.timetable.fix.out"
        : "ballot.timetable.fix.text";
  }
}
