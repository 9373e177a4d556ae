package scot.mercat.publication.web;

import java.util.List;
import scot.mercat.plan.rules.PlanKind;
import scot.mercat.publication.TitledPlan;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** The published plans. */
public record PlansPage(List<TitledPlan> plans) implements Page {
  public PlansPage {
    plans = List.copyOf(plans);
  }

  @Override
  public String template() {
    return "publication/plans.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("publication.list.title");
  }

  public List<TitledPlan> of(PlanKind kind) {
    return plans.stream().filter(plan -> plan.plan().kind() == kind).toList();
  }
}
