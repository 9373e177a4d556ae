package scot.mercat.ballot.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PaperLookup;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** How and when to vote by post, whether my paper is back, and the result. Nobody votes here. */
@Path("{lang}/bids/{code}/ballot")
public class BallotResource {
  private final NumberedProposals proposals;
  private final PaperLookup lookup;
  private final BallotPages pages;

  @Inject
  public BallotResource(NumberedProposals proposals, PaperLookup lookup, BallotPages pages) {
    this.proposals = proposals;
    this.lookup = lookup;
    this.pages = pages;
  }

  @GET
  @PermitAll
  public Page show(
      @PathParam("lang") Language language,
      @PathParam("code") String code,
      @QueryParam("number") @DefaultValue("0") int number) {
    return pages.of(language, proposals.get(code, number), "", Optional.empty(), FormErrors.NONE);
  }

  /** Tells where the paper is whose code was typed; the code comes in the body, never in a log. */
  @POST
  @PermitAll
  public Response find(
      @PathParam("lang") Language language,
      @PathParam("code") String code,
      @QueryParam("number") @DefaultValue("0") int number,
      Form form) {
    Proposal proposal = proposals.get(code, number);
    String typed = new Entries(form).text("paper");
    Optional<PaperCode> read = PaperCode.read(typed);
    Optional<Paper> paper = read.flatMap(known -> lookup.find(proposal, known));
    FormErrors errors =
        FormErrors.NONE
            .when(!lookup.isOffered(proposal), "paper", "ballot.public.lookup-off")
            .when(read.isEmpty(), "paper", "ballot.public.error.code")
            .when(paper.isEmpty(), "paper", "ballot.public.error.unknown");
    return Response.status(errors.isEmpty() ? 200 : 422)
        .entity(pages.of(language, proposal, typed, paper, errors))
        .build();
  }
}
