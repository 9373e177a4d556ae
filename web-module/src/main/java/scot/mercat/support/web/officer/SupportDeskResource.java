package scot.mercat.support.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.support.HandInOutcome;
import scot.mercat.support.HandingIn;
import scot.mercat.support.SupportBook;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** How far the support for a proposal has come, the evidence of it, and the handing in. */
@Path("{lang}/officer/bids/{proposal}/support")
public class SupportDeskResource {
  private final OwnProposals own;
  private final SupportBook book;
  private final HandingIn handingIn;
  private final Clock clock;

  @Inject
  public SupportDeskResource(OwnProposals own, SupportBook book, HandingIn handingIn, Clock clock) {
    this.own = own;
    this.book = book;
    this.handingIn = handingIn;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    return page(own.get(security, id), kept, FormErrors.NONE);
  }

  /** The evidence: as handed in, or as it would be now. */
  @GET
  @Path("evidence")
  @Produces("application/zip")
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Response evidence(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    String name = proposal.district().code() + "-evidence-of-support.zip";
    return Response.ok(handingIn.pack(proposal, clock.instant()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Hands the evidence in, where enough have signed. */
  @POST
  @Path("hand-in")
  @RolesAllowed(Role.BID_OFFICER)
  public Response handIn(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    if (!new Entries(form).ticked("sure")) {
      return refused(proposal, FormErrors.of("sure", "support.error.sure"));
    }
    return switch (handingIn.handIn(Officer.of(security), proposal, clock.instant())) {
      case HandInOutcome.Done done -> to(language, proposal, "?kept=handed-in");
      case HandInOutcome.TooFew(long missing) ->
          refused(proposal, FormErrors.of("sure", "support.error.too-few", missing));
      case HandInOutcome.NotNow none ->
          refused(proposal, FormErrors.of("sure", "support.error.not-now"));
    };
  }

  private Response refused(Proposal proposal, FormErrors errors) {
    return Response.status(422).entity(page(proposal, "", errors)).build();
  }

  private ProgressPage page(Proposal proposal, String kept, FormErrors errors) {
    return new ProgressPage(book.of(proposal), book.history(proposal.id()), kept, errors);
  }

  /** Address of the first page about the support, without its language. */
  static String path(Proposal proposal) {
    return "officer/bids/" + proposal.id().value() + "/support";
  }

  /**
   * The way to a page about the support.
   *
   * @param below such as {@code /statements}; empty for the first
   */
  static Response to(Language language, Proposal proposal, String below) {
    return Response.seeOther(URI.create("/" + language.tag() + "/" + path(proposal) + below))
        .build();
  }
}
