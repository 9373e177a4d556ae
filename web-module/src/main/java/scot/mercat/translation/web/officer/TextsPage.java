package scot.mercat.translation.web.officer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * @param texts all, those out of date first
 * @param only the state that is shown; empty for every one
 * @param kept the paragraph that was just seen to; empty for none
 */
public record TextsPage(
    Plan plan,
    String planTitle,
    Rendition rendition,
    Language language,
    List<DeskText> texts,
    Optional<Staleness> only,
    Optional<Kept> kept)
    implements Page {
  public static final List<Staleness> STATES =
      List.of(Staleness.STALE, Staleness.MISSING, Staleness.CURRENT);

  /**
   * @param key of the paragraph
   * @param deed names the message that says what was done
   */
  public record Kept(String key, String deed) {
    static Optional<Kept> of(String key, String deed) {
      boolean isKnown =
          key.matches("[a-z0-9]{1,20}") && deed.matches("saved|same|checked|released");
      return isKnown ? Optional.of(new Kept(key, deed)) : Optional.empty();
    }
  }

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

  /** Those in the state that is shown. */
  public List<DeskText> shown() {
    return texts.stream().filter(text -> only.isEmpty() || only.get() == text.staleness()).toList();
  }

  /** The list of those in one state, or of all, without the language. */
  public String address(Optional<Staleness> state) {
    String list = "officer/translations/" + plan.slug() + "/" + language.tag();
    String show = state.map(one -> "&show=" + code(one)).orElse("");
    return list + "?form=" + rendition.code() + show;
  }

  public long count(Staleness staleness) {
    return texts.stream().filter(text -> text.staleness() == staleness).count();
  }

  public static String code(DeskText text) {
    return code(text.staleness());
  }

  public static String code(Staleness staleness) {
    return staleness.name().toLowerCase(Locale.ROOT);
  }

  public static String tagClass(DeskText text) {
    return switch (text.staleness()) {
      case CURRENT -> "mercat-tag mercat-tag--done";
      case STALE -> "mercat-tag mercat-tag--late";
      case MISSING -> "mercat-tag mercat-tag--wait";
    };
  }
}
