package scot.mercat.bid.web;

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
import java.util.Objects;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.bid.TypedProperty;
import scot.mercat.bid.rules.LevyRoll;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.bid.rules.LevyRulesFile;
import scot.mercat.web.FormErrors;

/** Where anybody sees what they would pay, by the rules of a proposal: the newest that has any. */
@Path("{lang}/bids/{code}/levy")
public class LevyResource {
  private final Districts districts;

  @Inject
  public LevyResource(Districts districts) {
    this.districts = districts;
  }

  @GET
  @PermitAll
  public Response show(@PathParam("code") String code, @BeanParam LevyForm form) {
    District district = districts.find(code).orElseThrow(NotFoundException::new);
    LevyRules rules = rules(district, form.number);
    TypedProperty typed = TypedProperty.of(form.value, form.employees, form.kinds, List.of(rules));
    if (form.ask.isEmpty()) {
      return answer(
          200, new LevyPage(district, form.number, rules, typed, List.of(), FormErrors.NONE));
    }
    FormErrors errors = typed.errors(List.of(rules));
    if (!errors.isEmpty()) {
      return answer(422, new LevyPage(district, form.number, rules, typed, List.of(), errors));
    }
    LevyRoll roll = LevyRoll.of(rules, List.of(typed.property()));
    return answer(
        200, new LevyPage(district, form.number, rules, typed, roll.charges(), FormErrors.NONE));
  }

  private LevyRules rules(District district, int number) {
    return districts.proposals(district).stream()
        .filter(proposal -> number == 0 || proposal.number() == number)
        .map(proposal -> LevyRulesFile.read(proposal.levyRules()).rules())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static Response answer(int status, LevyPage page) {
    return Response.status(status).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
