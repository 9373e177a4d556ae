package scot.mercat.translation;

import java.util.Optional;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;

/**
 * What one paragraph says in one language.
 *
 * @param sourceHash SHA-256 of the English it was made from
 * @param targetHash SHA-256 of the translation
 * @param isMachine made by a machine, whoever passed it
 * @param isReleased whether a person has let a machine's text through
 * @param by who translated it, as shown to readers
 * @param reviewedBy a native reader who checked it
 */
public record Translation(
    BlockId block,
    Rendition rendition,
    Language language,
    String sourceHash,
    String targetHash,
    boolean isMachine,
    boolean isReleased,
    String by,
    Optional<String> reviewedBy) {
  public Provenance provenance() {
    if (!isMachine) {
      return Provenance.PERSON;
    }
    return isReleased ? Provenance.MACHINE_RELEASED : Provenance.MACHINE_RAW;
  }

  /** Whether the name is the translator's own, however it is written. */
  public boolean isBy(String name) {
    return by.strip().equalsIgnoreCase(name.strip());
  }

  /** The same, said to be of another English. */
  public Translation from(String otherSourceHash) {
    return new Translation(
        block,
        rendition,
        language,
        otherSourceHash,
        targetHash,
        isMachine,
        isReleased,
        by,
        reviewedBy);
  }

  /** The same, checked by a native reader. */
  public Translation reviewed(String reader) {
    return new Translation(
        block,
        rendition,
        language,
        sourceHash,
        targetHash,
        isMachine,
        isReleased,
        by,
        Optional.of(reader));
  }

  /** The same, let through by a person. */
  public Translation released() {
    return new Translation(
        block, rendition, language, sourceHash, targetHash, isMachine, true, by, reviewedBy);
  }
}
