package scot.mercat.translation;

import java.util.List;
import java.util.Optional;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.WordComparison;
import scot.mercat.plan.rules.Piece;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.Staleness;

/**
 * One paragraph at the translators' desk.
 *
 * @param english as it now stands
 * @param madeFrom the English that the translation was made from; empty where there is none
 * @param text the newest translation; empty where there is none
 */
public record DeskText(
    Paragraph paragraph,
    Rendition rendition,
    Language language,
    String english,
    String madeFrom,
    Optional<Translation> translation,
    String text) {
  public Staleness staleness() {
    return Staleness.of(sourceHash(), translation.map(Translation::sourceHash).orElse(null));
  }

  public boolean isStale() {
    return staleness() == Staleness.STALE;
  }

  /** SHA-256 of the English as it now stands. */
  public String sourceHash() {
    return paragraph.hash(rendition);
  }

  /** Names the text that an officer has before them; empty for none. */
  public String targetHash() {
    return translation.map(Translation::targetHash).orElse("");
  }

  /** Whether a machine's text waits for a person. */
  public boolean isUnreleased() {
    return translation.filter(t -> t.provenance() == Provenance.MACHINE_RAW).isPresent();
  }

  public boolean isMachine() {
    return translation.filter(Translation::isMachine).isPresent();
  }

  /** What has changed in the English since the translation was made. */
  public List<Piece> changes() {
    return WordComparison.of(madeFrom, english);
  }
}
