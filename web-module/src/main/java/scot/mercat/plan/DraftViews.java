package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.plan.rules.Rendition;

/** Reads versions with their words, and compares the draft with what was published last. */
@Singleton
@Transactional
public class DraftViews {
  private final Plans plans;
  private final Wordings wordings;

  @Inject
  public DraftViews(Plans plans, Wordings wordings) {
    this.plans = plans;
    this.wordings = wordings;
  }

  /** The draft, or where there is none what was published last; nothing where there is neither. */
  public Optional<DraftView> newest(Plan plan) {
    return plans.draft(plan).or(() -> plans.latestPublished(plan)).map(this::view);
  }

  public DraftView view(PlanVersion version) {
    return new DraftView(version, texts(List.of(version)));
  }

  /** What the draft changes; nothing where there is no draft, or nothing was published before. */
  public Optional<List<Change>> changes(Plan plan, Rendition rendition) {
    Optional<PlanVersion> before = plans.latestPublished(plan);
    Optional<PlanVersion> draft = plans.draft(plan);
    if (before.isEmpty() || draft.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(changes(before.get(), draft.get(), rendition));
  }

  public List<Change> changes(PlanVersion before, PlanVersion after, Rendition rendition) {
    return Comparison.of(before, after, rendition, texts(List.of(before, after)));
  }

  private Map<String, String> texts(List<PlanVersion> versions) {
    Set<String> hashes = new HashSet<>();
    versions.stream()
        .flatMap(version -> version.paragraphs().stream())
        .forEach(paragraph -> {
          hashes.add(paragraph.full());
          hashes.add(paragraph.plain());
        });
    return wordings.texts(hashes);
  }
}
