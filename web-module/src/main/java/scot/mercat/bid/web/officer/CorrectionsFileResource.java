package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.KeptCorrection;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.CsvText;
import scot.mercat.identity.Role;

/**
 * The corrections of a register as a file, without names, to lay beside the frozen registers: each
 * line has the fingerprint of the register that came of it.
 */
@Path("{lang}/officer/bids/{proposal}/corrections.csv")
public class CorrectionsFileResource {
  private static final List<String> HEADING =
      List.of("number", "at", "right_id", "field", "before", "after", "register_sha256");

  private final OwnProposals own;
  private final CorrectionDesk desk;

  @Inject
  public CorrectionsFileResource(OwnProposals own, CorrectionDesk desk) {
    this.own = own;
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Response file(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    List<List<String>> rows = new ArrayList<>(List.of(HEADING));
    desk.of(proposal.id()).stream().map(CorrectionsFileResource::row).forEach(rows::add);
    String name = proposal.district().code() + "-corrections.csv";
    return Response.ok(CsvText.of(rows), "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static List<String> row(KeptCorrection kept) {
    return List.of(
        String.valueOf(kept.number()),
        kept.at().toString(),
        kept.right().toString(),
        kept.field().code(),
        kept.before(),
        kept.after(),
        kept.hash());
  }
}
