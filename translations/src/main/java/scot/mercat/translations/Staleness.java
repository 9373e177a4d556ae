package scot.mercat.translations;

import org.jspecify.annotations.Nullable;

/**
 * Whether a translation is of the text as it now stands. Computed from hashes, never set by hand.
 */
public enum Staleness {
  /** Made from the present source. */
  CURRENT,
  /** Made from a source that has changed since. */
  STALE,
  /** There is no translation. */
  MISSING;

  /**
   * Compares the two hashes of {@link SourceText#hash()}.
   *
   * @param currentHash of the source as it now stands
   * @param translationSourceHash of the source that was translated; null if there is no translation
   */
  public static Staleness of(String currentHash, @Nullable String translationSourceHash) {
    if (translationSourceHash == null) {
      return MISSING;
    }
    return translationSourceHash.equals(currentHash) ? CURRENT : STALE;
  }
}
