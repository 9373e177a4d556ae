package scot.mercat.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Wordings;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Preview.Reading;
import scot.mercat.publication.store.EditionStore;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Outbox;
import scot.mercat.translations.Language;

/** Keeps and finds editions. */
@Singleton
@Transactional
public class Editions {
  /** The outbox's word for a plan whose editions have changed. */
  public static final String TOPIC = "edition";

  private final EditionStore store;
  private final Wordings wordings;
  private final Outbox outbox;

  @Inject
  public Editions(EditionStore store, Wordings wordings, Outbox outbox) {
    this.store = store;
    this.wordings = wordings;
    this.outbox = outbox;
  }

  public Optional<Edition> find(PlanId plan, int version, Rendition rendition, Language language) {
    return store.find(plan, version, rendition, language);
  }

  /** The newest edition of the plan in the rendition and language. */
  public Optional<Edition> newest(PlanId plan, Rendition rendition, Language language) {
    return store.newest(plan, rendition, language);
  }

  /** The texts that an edition shows, by hash. */
  public Map<String, String> texts(Edition edition) {
    return wordings.texts(edition.blocks().stream().map(EditionBlock::shownHash).toList());
  }

  /** The title that the newest plain edition bears, with the language it is in. */
  public Optional<TitledPlan> titled(Plan plan, Language language) {
    return newest(plan.id(), Rendition.PLAIN, language).map(edition -> titled(plan, edition));
  }

  void add(PlanVersion version, Reading reading, Instant at, String approver) {
    store.add(
        new Edition(
            Ids.next(),
            version.plan().id(),
            version.number(),
            reading.rendition(),
            reading.language(),
            at,
            approver,
            reading.blocks()));
  }

  /** Says that pages of the plan are no longer what they were. */
  public void announce(Plan plan) {
    outbox.tell(TOPIC, plan.slug());
  }

  private TitledPlan titled(Plan plan, Edition edition) {
    Map<String, String> texts = texts(edition);
    return new TitledPlan(
        plan,
        edition.version(),
        edition.publishedAt(),
        line(edition, BlockKind.TITLE, texts),
        line(edition, BlockKind.SUMMARY, texts));
  }

  private static TitledPlan.Line line(Edition edition, BlockKind kind, Map<String, String> texts) {
    return edition.blocks().stream()
        .filter(block -> block.kind() == kind)
        .findFirst()
        .map(block ->
            new TitledPlan.Line(
                texts.getOrDefault(block.shownHash(), ""),
                block.fallback().isTranslation() ? edition.language() : Language.ENGLISH))
        .orElse(new TitledPlan.Line("", Language.ENGLISH));
  }
}
