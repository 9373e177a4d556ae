package scot.mercat.translation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.Wordings;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Reads what waits at the translators' desk: of the draft, or else of what was published last. */
@Singleton
@Transactional
public class DeskViews {
  private final Plans plans;
  private final Wordings wordings;
  private final TranslationDesk desk;

  @Inject
  public DeskViews(Plans plans, Wordings wordings, TranslationDesk desk) {
    this.plans = plans;
    this.wordings = wordings;
    this.desk = desk;
  }

  /** How much of the plan is in each language of the interface, and in any other ever used. */
  public List<DeskCounts> counts(Plan plan, Rendition rendition) {
    PlanVersion version = version(plan).orElse(null);
    if (version == null) {
      return List.of();
    }
    Map<Language, Map<BlockId, Translation>> newest = desk.newest(blocks(version), rendition);
    return Languages.standard().all().stream()
        .filter(language -> !language.equals(Language.ENGLISH))
        .filter(language -> language.isInterface() || newest.containsKey(language))
        .map(language ->
            DeskCounts.of(
                language,
                texts(
                    version,
                    rendition,
                    language,
                    newest.getOrDefault(language, Map.of()),
                    Map.of())))
        .toList();
  }

  /** Every paragraph in reading order, with its newest translation. */
  public List<DeskText> texts(Plan plan, Rendition rendition, Language language) {
    return version(plan).map(version -> texts(version, rendition, language)).orElse(List.of());
  }

  public Optional<DeskText> text(Plan plan, Rendition rendition, Language language, String key) {
    return texts(plan, rendition, language).stream()
        .filter(text -> text.paragraph().key().equals(key))
        .findFirst();
  }

  private Optional<PlanVersion> version(Plan plan) {
    return plans.draft(plan).or(() -> plans.latestPublished(plan));
  }

  private List<DeskText> texts(PlanVersion version, Rendition rendition, Language language) {
    Map<BlockId, Translation> newest = desk.newest(blocks(version), rendition, language);
    return texts(version, rendition, language, newest, words(version, rendition, newest));
  }

  private static List<DeskText> texts(
      PlanVersion version,
      Rendition rendition,
      Language language,
      Map<BlockId, Translation> newest,
      Map<String, String> words) {
    return version.paragraphs().stream()
        .map(paragraph ->
            text(
                paragraph,
                rendition,
                language,
                Optional.ofNullable(newest.get(paragraph.id())),
                words))
        .toList();
  }

  private static DeskText text(
      Paragraph paragraph,
      Rendition rendition,
      Language language,
      Optional<Translation> translation,
      Map<String, String> words) {
    return new DeskText(
        paragraph,
        rendition,
        language,
        words.getOrDefault(paragraph.hash(rendition), ""),
        translation.map(t -> words.getOrDefault(t.sourceHash(), "")).orElse(""),
        translation,
        translation.map(t -> words.getOrDefault(t.targetHash(), "")).orElse(""));
  }

  private Map<String, String> words(
      PlanVersion version, Rendition rendition, Map<BlockId, Translation> newest) {
    Set<String> hashes = new HashSet<>();
    version.paragraphs().forEach(paragraph -> hashes.add(paragraph.hash(rendition)));
    newest
        .values()
        .forEach(translation -> {
          hashes.add(translation.sourceHash());
          hashes.add(translation.targetHash());
        });
    return wordings.texts(hashes);
  }

  private static List<BlockId> blocks(PlanVersion version) {
    return version.paragraphs().stream().map(Paragraph::id).toList();
  }
}
