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
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.CountRoom;
import scot.mercat.ballot.rules.PaperJudged.Verdict;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.ballot.rules.Verdicts;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The reading of papers after the close: each officer alone, one paper at a time. */
@Path("{lang}/officer/ballot/{proposal}/keying")
public class KeyResource {
  private final CountedProposals own;
  private final CountRoom room;

  @Inject
  public KeyResource(CountedProposals own, CountRoom room) {
    this.own = own;
    this.room = room;
  }

  @GET
  @RolesAllowed(Role.BALLOT_CLERK)
  public Page form(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.counting(security, id);
    String shown = Serial.read(kept).map(Serial::grouped).orElse("");
    return page(security, proposal, "", "", shown, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BALLOT_CLERK)
  public Response key(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.counting(security, id);
    Entries entries = new Entries(form);
    Optional<Serial> serial = Serial.read(entries.text("serial"));
    Optional<Verdict> verdict = Verdicts.read(entries.text("verdict"));
    FormErrors errors =
        FormErrors.NONE
            .when(serial.isEmpty(), "serial", "ballot.error.serial")
            .when(verdict.isEmpty(), "verdict", "ballot.error.verdict");
    if (errors.isEmpty()) {
      errors =
          fault(
              room.key(
                  Officer.of(security), proposal, serial.orElseThrow(), verdict.orElseThrow()));
    }
    return errors.isEmpty()
        ? HeldResource.to(language, id, "/keying?kept=" + serial.orElseThrow().figures())
        : Response.status(422)
            .entity(
                page(
                    security,
                    proposal,
                    entries.text("serial"),
                    entries.text("verdict"),
                    "",
                    errors))
            .build();
  }

  private static FormErrors fault(CountRoom.KeyOutcome outcome) {
    return switch (outcome) {
      case KEYED -> FormErrors.NONE;
      case UNKNOWN -> FormErrors.of("serial", "ballot.error.not-back");
      case LEFT_OUT -> FormErrors.of("serial", "ballot.error.left-out");
      case READ_BEFORE -> FormErrors.of("serial", "ballot.error.read-before");
      case READ_BY_TWO -> FormErrors.of("serial", "ballot.error.read-by-two");
      case NOT_NOW -> FormErrors.of("serial", "ballot.error.not-now");
    };
  }

  private KeyPage page(
      SecurityContext security,
      Proposal proposal,
      String serial,
      String verdict,
      String kept,
      FormErrors errors) {
    int left = room.left(Officer.of(security), proposal);
    return new KeyPage(proposal, serial, verdict, kept, left, room.leftOut(proposal), errors);
  }
}
