package scot.mercat.ballot.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.ballot.Declarations;
import scot.mercat.bid.Proposal;

/** The declaration to print; there is none before the result is declared. */
@Path("{lang}/bids/{code}/ballot/declaration.pdf")
public class DeclarationResource {
  private final NumberedProposals proposals;
  private final BallotDesk desk;
  private final Declarations declarations;

  @Inject
  public DeclarationResource(
      NumberedProposals proposals, BallotDesk desk, Declarations declarations) {
    this.proposals = proposals;
    this.desk = desk;
    this.declarations = declarations;
  }

  @GET
  @PermitAll
  public Response download(
      @PathParam("code") String code, @QueryParam("number") @DefaultValue("0") int number) {
    Proposal proposal = proposals.get(code, number);
    return PublicFiles.of(
        desk.find(proposal)
            .flatMap(held -> declarations.file(proposal, held))
            .orElseThrow(NotFoundException::new));
  }
}
