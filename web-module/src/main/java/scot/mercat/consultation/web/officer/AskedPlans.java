package scot.mercat.consultation.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.web.officer.PlanFormPage.PlanChoice;
import scot.mercat.identity.Officer;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.PlanTitles;
import scot.mercat.plan.Plans;

/** The plans that consultations ask about, as officers see them. */
@Singleton
public class AskedPlans {
  private final Plans plans;
  private final PlanTitles titles;

  @Inject
  public AskedPlans(Plans plans, PlanTitles titles) {
    this.plans = plans;
    this.titles = titles;
  }

  /** Published versions of the plans of the officer's partnership, the newest of each first. */
  List<PlanChoice> choices(Officer officer) {
    return plans.all().stream()
        .filter(plan -> partnership(plan.body()).equals(partnership(officer.body())))
        .flatMap(plan ->
            plans.versions(plan.id()).reversed().stream()
                .filter(version -> !version.isDraft())
                .map(version -> choice(plan, version.number())))
        .toList();
  }

  /** The choice that the form sent, where it is one. */
  Optional<PlanChoice> chosen(Officer officer, String value) {
    return choices(officer).stream().filter(choice -> choice.value().equals(value)).findFirst();
  }

  PlanId id(PlanChoice choice) {
    return plans.find(choice.slug()).orElseThrow().id();
  }

  /** What the consultation asks about. */
  PlanChoice of(Consultation consultation) {
    return choice(plans.find(consultation.plan()).orElseThrow(), consultation.version());
  }

  private PlanChoice choice(Plan plan, int version) {
    String title = plans.version(plan, version).map(titles::of).orElse(plan.slug());
    return new PlanChoice(plan.slug() + "/" + version, plan.slug(), title, version);
  }

  private static String partnership(String body) {
    return body.split("/", 2)[0];
  }
}
