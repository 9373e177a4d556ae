package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.ballot.KeptDays;
import scot.mercat.ballot.Timetables;
import scot.mercat.ballot.rules.CalendarFile;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;

/** The dates of one ballot, for a calendar. */
@Path("{lang}/officer/ballot/{proposal}/timetable.ics")
public class CalendarResource {
  private final OwnProposals own;
  private final Timetables timetables;

  @Inject
  public CalendarResource(OwnProposals own, Timetables timetables) {
    this.own = own;
    this.timetables = timetables;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Response download(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    KeptDays kept = timetables.days(proposal).orElseThrow(NotFoundException::new);
    Timetable timetable = timetables.inForce(proposal).orElseThrow(NotFoundException::new);
    return Response.ok(file(language, proposal, kept, timetable))
        .type("text/calendar;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + proposal.district().code() + ".ics\"")
        .build();
  }

  private static String file(
      Language language, Proposal proposal, KeptDays kept, Timetable timetable) {
    Words words = Messages.bundled().in(language);
    return CalendarFile.of(
        words.say("ballot.timetable.title") + ": " + proposal.district().name(),
        language.tag(),
        timetable.entries().stream().map(entry -> event(entry, proposal, words)).toList(),
        kept.changedAt());
  }

  private static CalendarFile.Event event(TimetableEntry entry, Proposal proposal, Words words) {
    return new CalendarFile.Event(
        entry.step().code() + "." + proposal.id().value(),
        entry.day(),
        entry.time().orElse(null),
        words.say("ballot.timetable.step." + entry.step().code()),
        "%s. %s: %s"
            .formatted(
                TimetablePage.when(entry, words),
                words.say("ballot.timetable.basis." + entry.source().basis().code()),
                entry.source().regulation()));
  }
}
