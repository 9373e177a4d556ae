package scot.mercat.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translation.Translation;
import scot.mercat.translation.TranslationDesk;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.Staleness;

/** Decides, paragraph by paragraph, what an edition says. */
@Singleton
public class Freezer {
  private final TranslationDesk desk;

  @Inject
  public Freezer(TranslationDesk desk) {
    this.desk = desk;
  }

  /** What an edition of the version would say, as its translations stand now. */
  public List<EditionBlock> blocks(PlanVersion version, Rendition rendition, Language language) {
    List<BlockId> ids = version.paragraphs().stream().map(Paragraph::id).toList();
    Map<BlockId, Translation> translations =
        language.equals(Language.ENGLISH) ? Map.of() : desk.newest(ids, rendition, language);
    List<EditionBlock> blocks = new ArrayList<>();
    for (Paragraph paragraph : version.paragraphs()) {
      blocks.add(
          language.equals(Language.ENGLISH)
              ? english(paragraph, rendition, Fallback.SHOW)
              : translated(paragraph, rendition, translations.get(paragraph.id())));
    }
    return blocks;
  }

  private static EditionBlock translated(
      Paragraph paragraph, Rendition rendition, @Nullable Translation translation) {
    if (translation == null) {
      return english(paragraph, rendition, Fallback.ENGLISH_MISSING);
    }
    Fallback fallback =
        Fallback.of(
            paragraph.kind().isSensitive(),
            Staleness.of(paragraph.hash(rendition), translation.sourceHash()),
            translation.provenance());
    return fallback.isTranslation()
        ? own(paragraph, rendition, fallback, translation)
        : english(paragraph, rendition, fallback);
  }

  private static EditionBlock own(
      Paragraph paragraph, Rendition rendition, Fallback fallback, Translation translation) {
    String by = translation.provenance() == Provenance.PERSON ? translation.by() : "";
    return block(
        paragraph,
        rendition,
        fallback,
        translation.targetHash(),
        by,
        translation.reviewedBy().orElse(""));
  }

  private static EditionBlock english(Paragraph paragraph, Rendition rendition, Fallback fallback) {
    return block(paragraph, rendition, fallback, null, "", "");
  }

  private static EditionBlock block(
      Paragraph paragraph,
      Rendition rendition,
      Fallback fallback,
      @Nullable String target,
      String by,
      String reviewedBy) {
    return new EditionBlock(
        paragraph.id(),
        paragraph.key(),
        paragraph.kind(),
        paragraph.level(),
        paragraph.facts(),
        fallback,
        paragraph.hash(rendition),
        target,
        by,
        reviewedBy);
  }
}
