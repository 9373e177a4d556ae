package scot.mercat.bid.web.officer;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.KeptCorrection;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.CsvText;
import scot.mercat.bid.rules.FrozenRegister;
import scot.mercat.identity.Role;

/**
 * What shows how a register came to be what is counted: as it was frozen, what was put right, and
 * the one that decides. Files without names; the SHA-256 of a register's file is its fingerprint.
 */
@Path("{lang}/officer/bids/{proposal}/evidence/{file}")
public class EvidenceResource {
  private static final List<String> HEADING =
      List.of("number", "at", "right_id", "field", "before", "after", "register_sha256");

  private final OwnProposals own;
  private final Register register;
  private final CorrectionDesk desk;

  @Inject
  public EvidenceResource(OwnProposals own, Register register, CorrectionDesk desk) {
    this.own = own;
    this.register = register;
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Response file(
      @PathParam("proposal") UUID id,
      @PathParam("file") String file,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    String name = proposal.district().code() + "-" + file;
    return Response.ok(
            text(proposal, file).orElseThrow(NotFoundException::new), "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private Optional<String> text(Proposal proposal, String file) {
    return switch (file) {
      case "corrections.csv" -> Optional.of(corrections(proposal));
      case "notice.csv" -> frozen(proposal, Frozen.Moment.NOTICE);
      case "ballot.csv" -> frozen(proposal, Frozen.Moment.BALLOT);
      case "deciding.csv" -> register.deciding(proposal.id()).map(FrozenRegister::text);
      default -> Optional.empty();
    };
  }

  private Optional<String> frozen(Proposal proposal, Frozen.Moment moment) {
    return register.frozen(proposal.id(), moment).map(frozen -> frozen.register().text());
  }

  private String corrections(Proposal proposal) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADING));
    desk.of(proposal.id()).stream().map(EvidenceResource::row).forEach(rows::add);
    return CsvText.of(rows);
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
