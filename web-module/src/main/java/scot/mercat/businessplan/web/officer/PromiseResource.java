package scot.mercat.businessplan.web.officer;

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
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.TypedProperty;
import scot.mercat.businessplan.Delivery;
import scot.mercat.businessplan.Promise;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.TypedDay;

/** Where a BID's officer writes a promise. */
@Path("{lang}/officer/bids/{proposal}/delivery/promises/{promise}")
public class PromiseResource {
  private final OwnProposals own;
  private final Delivery delivery;

  @Inject
  public PromiseResource(OwnProposals own, Delivery delivery) {
    this.own = own;
    this.delivery = delivery;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("promise") String key,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    if (key.equals(PromisePage.NEW)) {
      return new PromisePage(proposal, key, "", "", TypedDay.NONE, "", FormErrors.NONE);
    }
    Promise kept = find(proposal, key);
    return new PromisePage(
        proposal,
        key,
        kept.text(),
        kept.measure(),
        TypedDay.of(kept.due()),
        pounds(kept.penceAYear()),
        FormErrors.NONE);
  }

  /** As {@link TypedProperty#hundredths} reads it. */
  static String pounds(long pence) {
    return BigDecimal.valueOf(pence, 2).stripTrailingZeros().toPlainString();
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response write(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("promise") String key,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Entries typed = new Entries(form);
    Optional<UUID> before =
        key.equals(PromisePage.NEW) ? Optional.empty() : Optional.of(find(proposal, key).id());
    FormErrors errors = errors(typed);
    if (!errors.isEmpty()) {
      return again(proposal, key, typed, errors);
    }
    return isKept(Officer.of(security), proposal, before, typed)
        ? PlanAnswers.to(language, id, "/delivery?kept=promise")
        : again(proposal, key, typed, FormErrors.of("text", "businessplan.delivery.error.fixed"));
  }

  private boolean isKept(Officer officer, Proposal proposal, Optional<UUID> before, Entries typed) {
    return delivery.promise(
        officer,
        proposal,
        before,
        typed.text("text"),
        typed.text("measure"),
        TypedDay.of(typed, "").date().orElseThrow(),
        TypedProperty.hundredths(typed.text("pounds")).orElseThrow());
  }

  private Promise find(Proposal proposal, String key) {
    return delivery.promises(proposal.id()).stream()
        .filter(promise -> promise.id().toString().equals(key))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static FormErrors errors(Entries typed) {
    boolean hasNoSum = TypedProperty.hundredths(typed.text("pounds")).isEmpty();
    return TypedWords.errors(typed, "text", Promise.LONGEST)
        .and(TypedWords.errors(typed, "measure", Promise.LONGEST))
        .when(TypedDay.of(typed, "").date().isEmpty(), "day", "bid.error.date")
        .when(hasNoSum, "pounds", "businessplan.delivery.error.pounds");
  }

  private static Response again(Proposal proposal, String key, Entries typed, FormErrors errors) {
    return PlanAnswers.again(
        new PromisePage(
            proposal,
            key,
            typed.text("text"),
            typed.text("measure"),
            TypedDay.of(typed, ""),
            typed.text("pounds"),
            errors));
  }
}
