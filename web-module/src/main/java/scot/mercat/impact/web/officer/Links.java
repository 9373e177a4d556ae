package scot.mercat.impact.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.impact.Change;
import scot.mercat.impact.Part;
import scot.mercat.plan.DraftViews;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.VersionName;
import scot.mercat.plan.Wordings;
import scot.mercat.plan.rules.Rendition;

/** Finds the paragraphs that an answer is, or can be, linked to. */
@Singleton
public class Links {
  private final Plans plans;
  private final DraftViews views;
  private final Wordings wordings;

  @Inject
  public Links(Plans plans, DraftViews views, Wordings wordings) {
    this.plans = plans;
    this.views = views;
    this.wordings = wordings;
  }

  Plan plan(Consultation consultation) {
    return plans.find(consultation.plan()).orElseThrow();
  }

  /** The versions after the one that was asked about, the newest first. */
  List<VersionName> versions(Consultation consultation) {
    return plans.versions(consultation.plan()).stream()
        .filter(version -> version.number() > consultation.version())
        .toList()
        .reversed();
  }

  /** What changed from the version before to this one, in plain words. */
  List<scot.mercat.plan.Change> changes(Plan plan, int version) {
    Optional<PlanVersion> before = plans.version(plan, version - 1);
    Optional<PlanVersion> after = plans.version(plan, version);
    return before.isEmpty() || after.isEmpty()
        ? List.of()
        : views.changes(before.get(), after.get(), Rendition.PLAIN);
  }

  List<LinkedParagraph> of(AnswerCase found) {
    return found.draft().changes().stream()
        .flatMap(change -> linked(found, change).stream())
        .toList();
  }

  private Optional<LinkedParagraph> linked(AnswerCase found, Change change) {
    Plan plan = plans.find(change.plan()).orElseThrow();
    Optional<PlanVersion> version = plans.version(plan, change.version());
    String reason =
        Optional.ofNullable(found.draft().hashes().get(Part.of(change)))
            .map(wordings::text)
            .orElse("");
    return paragraph(plan, change)
        .map(paragraph ->
            new LinkedParagraph(
                change.id(),
                change.version(),
                version.filter(one -> !one.isDraft()).isPresent(),
                paragraph.key(),
                wordings.text(paragraph.plain()),
                reason));
  }

  private Optional<Paragraph> paragraph(Plan plan, Change change) {
    return plans
        .version(plan, change.version())
        .flatMap(version -> version.paragraph(change.block()))
        .or(() ->
            plans
                .version(plan, change.version() - 1)
                .flatMap(version -> version.paragraph(change.block())));
  }
}
