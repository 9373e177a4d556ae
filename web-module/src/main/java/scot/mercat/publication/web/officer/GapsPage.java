package scot.mercat.publication.web.officer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import scot.mercat.plan.Plan;
import scot.mercat.publication.EditionBlock;
import scot.mercat.publication.Preview.Reading;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The paragraphs that readers of one language would not simply find in it.
 *
 * @param planTitle in English
 * @param english by hash
 */
public record GapsPage(Plan plan, String planTitle, Reading reading, Map<String, String> english)
    implements Page {
  private static final List<Fallback> GRAVEST_FIRST =
      List.of(
          Fallback.ENGLISH_WITHHELD,
          Fallback.ENGLISH_MISSING,
          Fallback.SHOW_STALE,
          Fallback.SHOW_MACHINE);

  @Override
  public String template() {
    return "publication/officer/gaps.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("publication.gaps.title", reading.language().autonym());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  /** What must be looked at most comes first; then in reading order. */
  public List<EditionBlock> gaps() {
    return reading.blocks().stream()
        .filter(block -> block.fallback() != Fallback.SHOW)
        .sorted(Comparator.comparing(block -> GRAVEST_FIRST.indexOf(block.fallback())))
        .toList();
  }

  public String text(EditionBlock block) {
    return english.getOrDefault(block.sourceHash(), "");
  }

  /** The end of the message that says what readers are shown. */
  public static String code(EditionBlock block) {
    return switch (block.fallback()) {
      case SHOW -> "current";
      case SHOW_MACHINE -> "machine";
      case SHOW_STALE -> "stale";
      case ENGLISH_WITHHELD -> "withheld";
      case ENGLISH_MISSING -> "none";
    };
  }

  public static String tagClass(EditionBlock block) {
    return switch (block.fallback()) {
      case SHOW -> "mercat-tag mercat-tag--done";
      case SHOW_MACHINE, SHOW_STALE -> "mercat-tag mercat-tag--part";
      case ENGLISH_WITHHELD -> "mercat-tag mercat-tag--late";
      case ENGLISH_MISSING -> "mercat-tag mercat-tag--wait";
    };
  }

  /** Where the paragraph is translated, below the language. */
  public String desk(EditionBlock block) {
    return String.join(
        "/",
        "officer/translations",
        plan.slug(),
        reading.language().tag(),
        reading.rendition().code(),
        block.key());
  }
}
