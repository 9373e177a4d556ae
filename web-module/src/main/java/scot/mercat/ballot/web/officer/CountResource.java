package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.CountRoom;
import scot.mercat.ballot.Declarations;
import scot.mercat.ballot.Declaring;
import scot.mercat.ballot.Declaring.CountOutcome;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.rules.RecountFolder;
import scot.mercat.ballot.rules.Result;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The count, its declaration, and the folder from which anyone can count again. */
@Path("{lang}/officer/ballot/{proposal}/count")
public class CountResource {
  private final CountedProposals own;
  private final Declaring declaring;
  private final BallotDesk desk;
  private final Declarations declarations;
  private final CountRoom room;

  @Inject
  public CountResource(
      CountedProposals own,
      Declaring declaring,
      BallotDesk desk,
      Declarations declarations,
      CountRoom room) {
    this.own = own;
    this.declaring = declaring;
    this.desk = desk;
    this.declarations = declarations;
    this.room = room;
  }

  @GET
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page show(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.closed(security, id);
    return page(proposal, declaring.count(proposal), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response declare(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security) {
    Proposal proposal = own.counting(security, id);
    CountOutcome outcome = declaring.declare(Officer.of(security), proposal);
    return switch (outcome) {
      case CountOutcome.Counted counted -> HeldResource.to(language, id, "/count");
      case CountOutcome.Unsettled unsettled ->
          Response.status(422)
              .entity(
                  page(
                      proposal,
                      outcome,
                      FormErrors.of("declare", "ballot.error.unsettled", unsettled.papers())))
              .build();
      case CountOutcome.NotNow notNow -> throw new NotFoundException();
    };
  }

  /** The recount's folder with what the recount prints, as one file. */
  @GET
  @Path("recount.zip")
  @Produces("application/zip")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response folder(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.closed(security, id);
    RecountFolder folder = declaring.folder(proposal).orElseThrow(NotFoundException::new);
    String printed = desk.find(proposal).flatMap(held -> held.result()).orElse("");
    return Response.ok(zip(folder, printed))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"recount.zip\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static byte[] zip(RecountFolder folder, String printed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, RecountFolder.TERMS, folder.terms());
      add(zip, RecountFolder.REGISTER, folder.register());
      add(zip, RecountFolder.PAPERS, folder.papers());
      add(zip, "declared.json", printed + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private CountPage page(Proposal proposal, CountOutcome outcome, FormErrors errors) {
    Optional<Result> result =
        outcome instanceof CountOutcome.Counted(Result found)
            ? Optional.of(found)
            : Optional.empty();
    int unsettled = outcome instanceof CountOutcome.Unsettled(int papers) ? papers : 0;
    HeldBallot held = desk.find(proposal).orElseThrow();
    return new CountPage(
        held,
        result,
        declarations.of(held),
        unsettled,
        room.leftOut(proposal),
        declaring.isDestroyed(proposal),
        errors);
  }
}
