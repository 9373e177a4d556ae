package scot.mercat.translation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Wordings;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translation.store.TranslationStore;
import scot.mercat.translations.Language;
import scot.mercat.translations.SourceText;

/** Takes in translations and tells the newest of each paragraph. */
@Dependent
@Transactional
public class TranslationDesk {
  private final TranslationStore store;
  private final Wordings wordings;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public TranslationDesk(TranslationStore store, Wordings wordings, AuditLog audit, Clock clock) {
    this.store = store;
    this.wordings = wordings;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest translation of each of the paragraphs that has one. */
  public Map<BlockId, Translation> newest(
      Collection<BlockId> blocks, Rendition rendition, Language language) {
    return store.newest(blocks, rendition, language);
  }

  /** The languages other than English in which any of the paragraphs was ever translated. */
  public List<Language> languages(Collection<BlockId> blocks) {
    return store.languages(blocks);
  }

  /** Keeps translations of one plan. */
  public void handIn(Officer officer, Plan plan, List<NewTranslation> texts) {
    if (!officer.mayActFor(plan.body())) {
      throw new IllegalStateException("The plan belongs to another body");
    }
    List<String> hashes =
        wordings.keep(texts.stream().map(text -> new SourceText(text.text())).toList());
    for (int i = 0; i < texts.size(); i++) {
      store.add(texts.get(i), hashes.get(i), clock.instant());
    }
    audit.append(
        new Deed(
            officer.id().toString(),
            "translation.handed-in",
            plan.id().value().toString(),
            plan.body(),
            Map.of("texts", "" + texts.size())));
  }
}
