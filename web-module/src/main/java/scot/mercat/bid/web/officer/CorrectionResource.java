package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.Correction;
import scot.mercat.bid.rules.CorrectionField;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** One line of a frozen register, put right by the ballot holder. */
@Path("{lang}/officer/bids/{proposal}/register/{right}")
public class CorrectionResource {
  private final OwnProposals own;
  private final Register register;
  private final CorrectionDesk desk;

  @Inject
  public CorrectionResource(OwnProposals own, Register register, CorrectionDesk desk) {
    this.own = own;
    this.register = register;
    this.desk = desk;
  }

  /** What is wrong is chosen first; then the page for that. */
  @GET
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page choose(
      @PathParam("proposal") UUID id,
      @PathParam("right") UUID right,
      @Context SecurityContext security) {
    return page(own.get(security, id), right, Optional.empty());
  }

  @GET
  @Path("{field}")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("right") UUID right,
      @PathParam("field") String field,
      @Context SecurityContext security) {
    return fieldPage(own.get(security, id), right, field);
  }

  @POST
  @Path("{field}")
  @RolesAllowed(Role.BALLOT_HOLDER)
  public Response correct(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("right") UUID right,
      @PathParam("field") String field,
      @Context SecurityContext security,
      Form form) {
    CorrectPage page = fieldPage(own.get(security, id), right, field);
    TypedCorrection typed = TypedCorrection.of(desk, page, new Entries(form));
    FormErrors errors = typed.errors();
    if (!errors.isEmpty()) {
      return refused(page, typed.entries(), errors);
    }
    Officer officer = Officer.of(security);
    return switch (desk.correct(officer, page.proposal(), typed.correction(), typed.why())) {
      case Correction.Corrected corrected ->
          BidDeskResource.to(language, id, "/register?kept=corrected").build();
      case Correction.Refused(Correction.Refusal why) ->
          refused(page, typed.entries(), FormErrors.of(first(page), message(why)));
    };
  }

  /** The field of the page that a refusal hangs on. */
  private static String first(CorrectPage page) {
    return switch (page.field().orElseThrow()) {
      case VALUE -> "pounds";
      case VOTING, LINE -> "reason";
      case PERSON -> "account";
    };
  }

  static String message(Correction.Refusal why) {
    return "bid.correct.error." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Response refused(CorrectPage page, Entries entries, FormErrors errors) {
    return Response.status(422).entity(page.refused(entries, errors)).build();
  }

  private CorrectPage fieldPage(Proposal proposal, UUID right, String code) {
    CorrectionField field =
        CorrectionField.of(code)
            .filter(CorrectionField::isOfALine)
            .orElseThrow(NotFoundException::new);
    CorrectPage page = page(proposal, right, Optional.of(field));
    if (!page.stage().allows(field)) {
      throw new NotFoundException();
    }
    return page;
  }

  /** Before the freeze a file puts it right. */
  private CorrectPage page(Proposal proposal, UUID right, Optional<CorrectionField> field) {
    if (!register.isFrozen(proposal.id())) {
      throw new NotFoundException();
    }
    return CorrectPage.of(
        proposal,
        register.entry(proposal.id(), right).orElseThrow(NotFoundException::new),
        desk.stage(proposal),
        field);
  }
}
