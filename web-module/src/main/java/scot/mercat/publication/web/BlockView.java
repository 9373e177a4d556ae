package scot.mercat.publication.web;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.publication.EditionBlock;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;

/**
 * One paragraph as a template shows it.
 *
 * @param language of the text, which is not the page's where the English stands in
 * @param owner the name of the body that acts; empty for none
 */
public record BlockView(EditionBlock block, String text, Language language, String owner) {
  public String key() {
    return block.key();
  }

  public BlockKind kind() {
    return block.kind();
  }

  public Fallback fallback() {
    return block.fallback();
  }

  public boolean isMissing() {
    return fallback() == Fallback.ENGLISH_MISSING;
  }

  public boolean isWithheld() {
    return fallback() == Fallback.ENGLISH_WITHHELD;
  }

  public boolean isStale() {
    return fallback() == Fallback.SHOW_STALE;
  }

  public boolean isMachine() {
    return fallback() == Fallback.SHOW_MACHINE;
  }

  /** The class that marks the kind; plain text has none of its own. */
  public String kindClass() {
    return kind() == BlockKind.TEXT
        ? "mercat-block"
        : "mercat-block mercat-block--" + kind().code();
  }

  public boolean hasKindLabel() {
    return kind().isParagraph() && kind() != BlockKind.TEXT;
  }

  public Optional<LocalDate> due() {
    return kind() == BlockKind.ACTION ? block.facts().due() : Optional.empty();
  }

  public Optional<String> status() {
    return fact("status");
  }

  /** The class of the tag that shows the action's state. */
  public String statusClass() {
    return switch (status().orElse("")) {
      case "done" -> "mercat-tag mercat-tag--done";
      case "late" -> "mercat-tag mercat-tag--late";
      case "planned" -> "mercat-tag mercat-tag--wait";
      default -> "mercat-tag mercat-tag--part";
    };
  }

  public Optional<String> fact(String name) {
    Facts facts = block.facts();
    return facts.get(name);
  }

  /** True for an indicator of so many in a hundred, which can be drawn as a bar. */
  public boolean isPercentage() {
    return kind() == BlockKind.INDICATOR
        && fact("unit").filter("percent"::equals).isPresent()
        && fact("now").isPresent()
        && fact("target").isPresent();
  }

  public boolean hasFigures() {
    return kind() == BlockKind.INDICATOR && fact("now").isPresent();
  }
}
