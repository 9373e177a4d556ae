package scot.mercat.response.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.PlanTitles;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.Wordings;

/** What responses are about, for officers. */
@Singleton
class AboutPlans {
  private final Plans plans;
  private final PlanTitles titles;
  private final Wordings wordings;

  @Inject
  AboutPlans(Plans plans, PlanTitles titles, Wordings wordings) {
    this.plans = plans;
    this.titles = titles;
    this.wordings = wordings;
  }

  /** The paragraphs of the version that people can comment on, in their order. */
  List<AboutParagraph> paragraphs(PlanId plan, int version) {
    return version(plan, version).map(this::paragraphs).orElse(List.of());
  }

  Optional<AboutParagraph> paragraph(PlanId plan, int version, BlockId block) {
    return paragraphs(plan, version).stream().filter(one -> one.id().equals(block)).findFirst();
  }

  String title(PlanId plan, int version) {
    return version(plan, version).map(titles::of).orElse("");
  }

  String path(PlanId plan, int version) {
    return plans.find(plan).map(found -> path(found, version)).orElse("plans");
  }

  private Optional<PlanVersion> version(PlanId plan, int number) {
    return plans.find(plan).flatMap(found -> plans.version(found, number));
  }

  private List<AboutParagraph> paragraphs(PlanVersion version) {
    List<Paragraph> paragraphs =
        version.paragraphs().stream().filter(one -> one.kind().isParagraph()).toList();
    Map<String, String> texts =
        wordings.texts(paragraphs.stream().map(Paragraph::plain).distinct().toList());
    String path = path(version.plan(), version.number());
    return paragraphs.stream()
        .map(one ->
            new AboutParagraph(
                one.id(), one.key(), texts.getOrDefault(one.plain(), ""), path + "#" + one.key()))
        .toList();
  }

  private static String path(Plan plan, int version) {
    return "plans/" + plan.slug() + "/v" + version + "/plain";
  }
}
