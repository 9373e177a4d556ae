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

/** Where the ballot holder decides papers that two officers read differently. */
@Path("{lang}/officer/ballot/{proposal}/disputes")
public class DisputeResource {
  private static final int LONGEST_REASON = 1_000;

  private final CountedProposals own;
  private final CountRoom room;

  @Inject
  public DisputeResource(CountedProposals own, CountRoom room) {
    this.own = own;
    this.room = room;
  }

  @GET
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page list(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return page(own.counting(security, id), "", "", "", FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response decide(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.counting(security, id);
    Entries entries = new Entries(form);
    Optional<Serial> serial = Serial.read(entries.text("serial"));
    Optional<Verdict> verdict = Verdicts.read(entries.text("verdict"));
    String reason = entries.text("reason");
    FormErrors errors =
        FormErrors.NONE
            .when(serial.isEmpty(), "serial", "ballot.error.choose-paper")
            .when(verdict.isEmpty(), "verdict", "ballot.error.verdict")
            .when(reason.isEmpty(), "reason", "ballot.error.reason")
            .when(
                reason.length() > LONGEST_REASON,
                "reason",
                "ballot.error.too-long",
                LONGEST_REASON);
    if (errors.isEmpty()) {
      errors =
          FormErrors.NONE.when(
              !room.rule(
                  Officer.of(security),
                  proposal,
                  serial.orElseThrow(),
                  verdict.orElseThrow(),
                  reason),
              "serial",
              "ballot.error.choose-paper");
    }
    return errors.isEmpty()
        ? HeldResource.to(language, id, "/disputes")
        : Response.status(422)
            .entity(page(proposal, entries.text("serial"), entries.text("verdict"), reason, errors))
            .build();
  }

  private DisputePage page(
      Proposal proposal, String serial, String verdict, String reason, FormErrors errors) {
    return new DisputePage(proposal, room.disputed(proposal), serial, verdict, reason, errors);
  }
}
