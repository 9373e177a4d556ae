package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.BallotValues;
import scot.mercat.bid.BallotValues.Review;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.bid.rules.ValuesFile;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The values of the day of the ballot: sent in, checked, compared with the notice, then frozen. */
@Path("{lang}/officer/bids/{proposal}/values")
public class ValuesResource {
  private final OwnProposals own;
  private final BallotValues values;
  private final Register register;

  @Inject
  public ValuesResource(OwnProposals own, BallotValues values, Register register) {
    this.own = own;
    this.values = values;
    this.register = register;
  }

  @GET
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page begin(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return page(own.get(security, id), "", FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response send(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @FormParam("file") @Nullable EntityPart file,
      @FormParam("pasted") @Nullable EntityPart pasted,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    ValuesPage page = page(proposal, "", FormErrors.NONE);
    SentRegister sent = SentRegister.of(file, pasted);
    if (!sent.errors().isEmpty() || page.ballot().isPresent()) {
      return Response.status(422).entity(page(proposal, sent.csv(), sent.errors())).build();
    }
    UUID draft = values.propose(Officer.of(security), proposal, sent.csv());
    return BidDeskResource.to(language, id, "/values/" + draft).build();
  }

  @GET
  @Path("{draft}")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page review(
      @PathParam("proposal") UUID id,
      @PathParam("draft") UUID draft,
      @Context SecurityContext security) {
    Review review = find(security, id, draft);
    return page(review, review.mapping(), FormErrors.NONE);
  }

  /** Says what the columns mean. */
  @POST
  @Path("{draft}/columns")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response map(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("draft") UUID draft,
      @Context SecurityContext security,
      Form form) {
    Review review = find(security, id, draft);
    TypedMapping typed = new TypedMapping(form, review.headings().size());
    FormErrors errors = typed.errors(ValuesFile.COLUMNS);
    if (!errors.isEmpty()) {
      return refused(review, typed.mapping(), errors);
    }
    values.map(Officer.of(security), review, typed.mapping());
    return BidDeskResource.to(language, id, "/values/" + draft).build();
  }

  @POST
  @Path("{draft}")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response confirm(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("draft") UUID draft,
      @Context SecurityContext security) {
    Review review = find(security, id, draft);
    BallotValues.Outcome outcome = values.confirm(Officer.of(security), review);
    return outcome == BallotValues.Outcome.FROZEN
        ? BidDeskResource.to(language, id, "?kept=values").build()
        : refused(review, review.mapping(), FormErrors.of("confirm", message(outcome)));
  }

  private static String message(BallotValues.Outcome outcome) {
    return "bid.values.error." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Response refused(Review review, ColumnMapping mapping, FormErrors errors) {
    return Response.status(422).entity(page(review, mapping, errors)).build();
  }

  private Review find(SecurityContext security, UUID id, UUID draft) {
    return values
        .review(Officer.of(security), own.get(security, id), draft)
        .orElseThrow(NotFoundException::new);
  }

  private ValuesReviewPage page(Review review, ColumnMapping mapping, FormErrors errors) {
    return new ValuesReviewPage(
        review, mapping, ValuesPage.pounds(notice(review.proposal())), errors);
  }

  private ValuesPage page(Proposal proposal, String pasted, FormErrors errors) {
    return new ValuesPage(
        proposal,
        values.day(proposal),
        notice(proposal),
        register.frozen(proposal.id(), Frozen.Moment.BALLOT),
        pasted,
        errors);
  }

  /** Before the notice a register brings its values itself. */
  private Frozen notice(Proposal proposal) {
    return register.frozen(proposal.id(), Frozen.Moment.NOTICE).orElseThrow(NotFoundException::new);
  }
}
