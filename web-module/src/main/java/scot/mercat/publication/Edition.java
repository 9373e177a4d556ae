package scot.mercat.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Language;

/** A version of a plan in one rendition and language, as published. */
public record Edition(
    UUID id,
    PlanId plan,
    int version,
    Rendition rendition,
    Language language,
    Instant publishedAt,
    String approvedBy,
    List<EditionBlock> blocks) {
  public Edition {
    blocks = List.copyOf(blocks);
  }

  /** The paragraphs that are shown in the edition's own language, current or not. */
  public long shownInOwnLanguage() {
    return blocks.stream().filter(block -> block.fallback().isTranslation()).count();
  }

  public boolean isEnglish() {
    return language.equals(Language.ENGLISH);
  }
}
