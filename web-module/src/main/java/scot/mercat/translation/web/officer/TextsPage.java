package scot.mercat.translation.web.officer;

import java.util.List;
import java.util.Locale;
import scot.mercat.plan.Plan;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translation.DeskText;
import scot.mercat.translations.Language;
import scot.mercat.translations.Staleness;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The paragraphs of a plan in one language.
 *
 * @param planTitle in English
 * @param texts those out of date first
 */
public record TextsPage(
    Plan plan, String planTitle, Rendition rendition, Language language, List<DeskText> texts)
    implements Page {
  @Override
  public String template() {
    return "translation/officer/texts.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("translation.texts.title", planTitle, language.autonym());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  /** Where the desk for the paragraph stands, without the language. */
  public String addressOf(DeskText text) {
    return String.join(
        "/",
        "officer/translations",
        plan.slug(),
        language.tag(),
        rendition.code(),
        text.paragraph().key());
  }

  public long count(Staleness staleness) {
    return texts.stream().filter(text -> text.staleness() == staleness).count();
  }

  public static String code(DeskText text) {
    return text.staleness().name().toLowerCase(Locale.ROOT);
  }

  public static String tagClass(DeskText text) {
    return switch (text.staleness()) {
      case CURRENT -> "mercat-tag mercat-tag--done";
      case STALE -> "mercat-tag mercat-tag--late";
      case MISSING -> "mercat-tag mercat-tag--wait";
    };
  }
}
