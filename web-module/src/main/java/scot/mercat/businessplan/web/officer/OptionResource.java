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
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.LevyFault;
import scot.mercat.businessplan.LevyOption;
import scot.mercat.businessplan.LevyOptions;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where a BID's officer writes an option of the levy. */
@Path("{lang}/officer/bids/{proposal}/options/{option}")
public class OptionResource {
  private static final FormErrors FIXED = FormErrors.of("name", "businessplan.options.error.fixed");

  private final OwnProposals own;
  private final LevyOptions options;

  @Inject
  public OptionResource(OwnProposals own, LevyOptions options) {
    this.own = own;
    this.options = options;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("option") String key,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    if (key.equals(OptionPage.NEW)) {
      String now = proposal.levyRules();
      return new OptionPage(proposal, key, "", "", now, List.of(), FormErrors.NONE);
    }
    LevyOption option = find(proposal, key);
    return new OptionPage(
        proposal,
        key,
        option.name(),
        option.effect(),
        option.levyRules(),
        List.of(),
        FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response write(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("option") String key,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Entries typed = new Entries(form);
    FormErrors errors = errors(typed);
    if (!errors.isEmpty()) {
      return again(proposal, key, typed, List.of(), errors);
    }
    return switch (write(Officer.of(security), proposal, key, typed)) {
      case LevyOptions.Outcome.Kept kept -> PlanAnswers.to(language, id, "/options?kept=option");
      case LevyOptions.Outcome.Faulty(List<LevyFault> faults) ->
          again(
              proposal,
              key,
              typed,
              faults,
              FormErrors.of("rules", "bid.levy.error.lines", faults.size()));
      case LevyOptions.Outcome.Fixed fixed -> again(proposal, key, typed, List.of(), FIXED);
    };
  }

  private LevyOptions.Outcome write(Officer officer, Proposal proposal, String key, Entries typed) {
    String name = typed.text("name");
    String effect = typed.text("effect");
    String rules = typed.text("rules");
    if (key.equals(OptionPage.NEW)) {
      return options.add(officer, proposal, name, effect, rules);
    }
    UUID id = find(proposal, key).id();
    return options.change(officer, proposal, id, name, effect, rules);
  }

  private LevyOption find(Proposal proposal, String key) {
    return options.of(proposal.id()).stream()
        .filter(option -> option.id().toString().equals(key))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static FormErrors errors(Entries typed) {
    return TypedWords.errors(typed, "name", LevyOption.LONGEST_NAME)
        .and(TypedWords.errors(typed, "effect", LevyOption.LONGEST_EFFECT))
        .when(
            typed.text("rules").length() > LevyOption.LONGEST_RULES,
            "rules",
            "bid.error.too-long",
            LevyOption.LONGEST_RULES);
  }

  private static Response again(
      Proposal proposal, String key, Entries typed, List<LevyFault> faults, FormErrors errors) {
    return PlanAnswers.again(
        new OptionPage(
            proposal,
            key,
            typed.text("name"),
            typed.text("effect"),
            typed.text("rules"),
            faults,
            errors));
  }
}
