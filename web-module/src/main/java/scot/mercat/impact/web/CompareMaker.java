package scot.mercat.impact.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.impact.Causes;
import scot.mercat.impact.Causes.CauseView;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Change;
import scot.mercat.plan.Comparison;
import scot.mercat.plan.PlaceNames;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.EditionBlock;
import scot.mercat.publication.Editions;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;

/**
 * Compares two editions in the reader's language. A paragraph whose translation is not current in
 * both is compared in English: half of each would show changes that nobody made.
 */
@Singleton
class CompareMaker {
  private final Plans plans;
  private final Editions editions;
  private final Causes causes;
  private final PlaceNames names;

  @Inject
  CompareMaker(Plans plans, Editions editions, Causes causes, PlaceNames names) {
    this.plans = plans;
    this.editions = editions;
    this.causes = causes;
    this.names = names;
  }

  ComparePage page(Plan plan, int before, int after, Language reader) {
    Edition oldOwn = edition(plan, before, reader);
    Edition newOwn = edition(plan, after, reader);
    Map<String, String> texts = new HashMap<>(texts(plan, before, after));
    Set<BlockId> own = new HashSet<>(current(oldOwn, newOwn));
    own.retainAll(current(newOwn, oldOwn));
    put(texts, oldOwn, own);
    put(texts, newOwn, own);
    List<Change> changes =
        Comparison.of(version(plan, before), version(plan, after), Rendition.PLAIN, texts);
    Map<BlockId, List<CauseView>> behind = causes.of(plan, before, after, reader);
    List<ChangeView> views =
        changes.stream()
            .map(change ->
                new ChangeView(
                    change,
                    own.contains(change.block()) ? reader : Language.ENGLISH,
                    behind.getOrDefault(change.block(), List.of())))
            .toList();
    return new ComparePage(
        plan,
        editions.titled(plan, reader).orElseThrow().title(),
        before,
        after,
        views,
        names.bodies());
  }

  private Map<String, String> texts(Plan plan, int before, int after) {
    Map<String, String> texts = new HashMap<>();
    for (int version : List.of(before, after)) {
      texts.putAll(editions.texts(edition(plan, version, Language.ENGLISH)));
    }
    return texts;
  }

  /** The paragraphs shown in the edition's own language, up to date. */
  private static Set<BlockId> current(Edition edition) {
    Set<BlockId> current = new HashSet<>();
    for (EditionBlock block : edition.blocks()) {
      if (block.fallback() == Fallback.SHOW || block.fallback() == Fallback.SHOW_MACHINE) {
        current.add(block.block());
      }
    }
    return current;
  }

  /** As above, with those that only one of the two editions has. */
  private static Set<BlockId> current(Edition edition, Edition other) {
    Set<BlockId> current = current(edition);
    Set<BlockId> here = new HashSet<>();
    edition.blocks().forEach(block -> here.add(block.block()));
    other.blocks().stream()
        .map(EditionBlock::block)
        .filter(block -> !here.contains(block))
        .forEach(current::add);
    return current;
  }

  private void put(Map<String, String> texts, Edition edition, Set<BlockId> own) {
    Map<String, String> shown = editions.texts(edition);
    edition.blocks().stream()
        .filter(block -> own.contains(block.block()))
        .forEach(block -> texts.put(block.sourceHash(), shown.getOrDefault(block.shownHash(), "")));
  }

  private Edition edition(Plan plan, int version, Language language) {
    return editions
        .find(plan.id(), version, Rendition.PLAIN, language)
        .orElseThrow(NotFoundException::new);
  }

  private PlanVersion version(Plan plan, int number) {
    return plans.version(plan, number).orElseThrow(NotFoundException::new);
  }
}
