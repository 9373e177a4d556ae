package scot.mercat.translation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
@Singleton
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

  /** The same in every language that any of the paragraphs was ever translated into. */
  public Map<Language, Map<BlockId, Translation>> newest(
      Collection<BlockId> blocks, Rendition rendition) {
    return store.newest(blocks, rendition);
  }

  /** The languages other than English in which any of the paragraphs was ever translated. */
  public List<Language> languages(Collection<BlockId> blocks) {
    return store.languages(blocks);
  }

  /** Keeps translations of one plan. */
  public void handIn(Officer officer, Plan plan, List<NewTranslation> texts) {
    requireLeave(officer, plan);
    List<String> hashes =
        wordings.keep(texts.stream().map(text -> new SourceText(text.text())).toList());
    for (int i = 0; i < texts.size(); i++) {
      store.add(texts.get(i), hashes.get(i), clock.instant());
    }
    note(officer, plan, "translation.handed-in", Map.of("texts", "" + texts.size()));
  }

  /**
   * Keeps one translation, unless somebody else has put in another since.
   *
   * @param seen the target hash of the text that the officer had before them; empty for none
   */
  public DeskOutcome write(Officer officer, Plan plan, NewTranslation text, String seen) {
    store.lock(text.block());
    Optional<Translation> now = newest(text.block(), text.rendition(), text.language());
    if (!now.map(Translation::targetHash).orElse("").equals(seen)) {
      return new DeskOutcome.WrittenByAnother(now.orElseThrow());
    }
    handIn(officer, plan, List.of(text));
    return new DeskOutcome.Kept();
  }

  /** Notes that a native reader has checked the text. */
  public void review(Officer officer, Plan plan, Translation text, String reader) {
    change(officer, plan, "translation.reviewed", text.reviewed(reader));
  }

  /**
   * Says that the English means what it meant when the text was made, so that the text is current.
   *
   * @param currentHash of the English as it now stands
   */
  public void keepMeaning(Officer officer, Plan plan, Translation text, String currentHash) {
    change(officer, plan, "translation.meaning-kept", text.from(currentHash));
  }

  /** Lets a machine's text through, under its label. */
  public void release(Officer officer, Plan plan, Translation text) {
    change(officer, plan, "translation.released", text.released());
  }

  private Optional<Translation> newest(BlockId block, Rendition rendition, Language language) {
    return Optional.ofNullable(newest(List.of(block), rendition, language).get(block));
  }

  private void change(Officer officer, Plan plan, String action, Translation text) {
    requireLeave(officer, plan);
    store.add(text, clock.instant());
    note(
        officer,
        plan,
        action,
        Map.of(
            "block", text.block().value().toString(),
            "lang", text.language().tag(),
            "rendition", text.rendition().code(),
            "source", text.sourceHash(),
            "target", text.targetHash()));
  }

  private void note(Officer officer, Plan plan, String action, Map<String, String> facts) {
    String id = plan.id().value().toString();
    audit.append(new Deed(officer.id().toString(), action, id, plan.body(), facts));
  }

  private static void requireLeave(Officer officer, Plan plan) {
    if (!officer.mayActFor(plan.body())) {
      throw new IllegalStateException("The plan belongs to another body");
    }
  }
}
