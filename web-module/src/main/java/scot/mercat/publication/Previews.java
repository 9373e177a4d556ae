package scot.mercat.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.DraftViews;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Preview.Reading;
import scot.mercat.publication.rules.Readiness;
import scot.mercat.publication.rules.Readiness.Lack;
import scot.mercat.publication.store.EditionStore;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Tells what publishing a draft would give to residents, and whether it may be published. */
@Singleton
@Transactional
public class Previews {
  private final Plans plans;
  private final DraftViews views;
  private final Freezer freezer;
  private final EditionStore editions;

  @Inject
  public Previews(Plans plans, DraftViews views, Freezer freezer, EditionStore editions) {
    this.plans = plans;
    this.views = views;
    this.freezer = freezer;
    this.editions = editions;
  }

  /** Of the plan's draft, if it has one. */
  public Optional<Preview> of(Plan plan) {
    return plans.draft(plan).map(this::of);
  }

  Preview of(PlanVersion draft) {
    DraftView view = views.view(draft);
    List<Reading> readings = new ArrayList<>();
    for (Rendition rendition : Rendition.values()) {
      for (Language language : Languages.standard().interfaceLanguages()) {
        readings.add(reading(draft, rendition, language));
      }
    }
    return new Preview(view, lacks(view), readings);
  }

  /** Whether the plan has a draft that lacks nothing and reads otherwise than what is published. */
  public boolean isReady(Plan plan) {
    return plans
        .draft(plan)
        .filter(draft -> lacks(views.view(draft)).isEmpty())
        .filter(this::isNews)
        .isPresent();
  }

  private boolean isNews(PlanVersion draft) {
    for (Rendition rendition : Rendition.values()) {
      for (Language language : Languages.standard().interfaceLanguages()) {
        Optional<List<EditionBlock>> before =
            editions.newest(draft.plan().id(), rendition, language).map(Edition::blocks);
        if (!before.equals(Optional.of(freezer.blocks(draft, rendition, language)))) {
          return true;
        }
      }
    }
    return false;
  }

  private Reading reading(PlanVersion draft, Rendition rendition, Language language) {
    return new Reading(rendition, language, freezer.blocks(draft, rendition, language));
  }

  private static List<Lack> lacks(DraftView view) {
    long contacts =
        view.version().paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == BlockKind.CONTACT)
            .count();
    return new Readiness(view.missing(), contacts).lacks();
  }
}
