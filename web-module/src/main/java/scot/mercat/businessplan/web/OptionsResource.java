package scot.mercat.businessplan.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.TypedProperty;
import scot.mercat.bid.rules.LevyProperty;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.businessplan.LevyOption;
import scot.mercat.businessplan.LevyOptions;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.web.FormErrors;

/** Where anybody sees the options of a levy, and what they would pay under each. */
@Path("{lang}/bids/{code}/business-plan/options")
public class OptionsResource {
  private final Districts districts;
  private final LevyOptions options;

  @Inject
  public OptionsResource(Districts districts, LevyOptions options) {
    this.districts = districts;
    this.options = options;
  }

  @GET
  @PermitAll
  public Response show(@PathParam("code") String code, @BeanParam OptionsForm form) {
    Proposal proposal = proposal(code);
    List<LevyOption> all = options.of(proposal.id());
    List<LevyRules> rules = all.stream().map(LevyOption::rules).toList();
    TypedProperty typed = form.typed(rules);
    FormErrors errors = form.ask.isEmpty() ? FormErrors.NONE : typed.errors(rules);
    boolean isAsked = !form.ask.isEmpty() && errors.isEmpty();
    List<LevyProperty> properties = isAsked ? List.of(typed.property()) : List.of();
    return Response.status(errors.isEmpty() ? 200 : 422)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(page(proposal, all, properties, typed, errors))
        .build();
  }

  private Proposal proposal(String code) {
    District district = districts.find(code).orElseThrow(NotFoundException::new);
    return districts.proposals(district).stream()
        .filter(proposal -> options.isPublic(proposal.id()))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private OptionsPage page(
      Proposal proposal,
      List<LevyOption> all,
      List<LevyProperty> properties,
      TypedProperty typed,
      FormErrors errors) {
    return new OptionsPage(
        proposal,
        options.asking(proposal.id()).orElseThrow(),
        options.state(proposal.id()) == Asking.State.OPEN,
        all.stream().map(option -> OptionSum.of(option, properties)).toList(),
        typed,
        errors);
  }
}
