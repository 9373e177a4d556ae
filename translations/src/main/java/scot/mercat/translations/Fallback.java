package scot.mercat.translations;

/**
 * What a reader is shown in the place of one block: decided for each block by itself, never for a
 * page, and never without a notice in the reader's own language where it is not the plain
 * translation. English that is shown carries its own {@code lang} and {@code dir}.
 */
public enum Fallback {
  /** The translation, without a notice. */
  SHOW,
  /** The older translation, with the notice that the English is newer. */
  SHOW_STALE,
  /** A machine's translation, labelled as one. */
  SHOW_MACHINE,
  /** The English: there is no translation that a person answers for. */
  ENGLISH_MISSING,
  /** The English: there is a translation, but it may name a wrong date, sum or number. */
  ENGLISH_WITHHELD;

  /**
   * Decides for one block that is not read in its source language.
   *
   * <ul>
   *   <li>A machine's text that no person has released is as good as none.
   *   <li>A sensitive block is shown only if current and a person's: a wrong date is worse than
   *       none.
   *   <li>A machine's text that is stale as well is withheld: two doubts are too many.
   * </ul>
   *
   * @param sensitive whether the block gives a date, deadline, sum of money, telephone number,
   *     other contact or safety advice
   * @param staleness of the translation against the source
   * @param provenance of the translation; of no account if it is missing
   */
  public static Fallback of(boolean sensitive, Staleness staleness, Provenance provenance) {
    if (staleness == Staleness.MISSING || provenance == Provenance.MACHINE_RAW) {
      return ENGLISH_MISSING;
    }
    boolean person = provenance == Provenance.PERSON;
    if (staleness == Staleness.CURRENT && person) {
      return SHOW;
    }
    boolean oneDoubt = staleness == Staleness.CURRENT || person;
    if (sensitive || !oneDoubt) {
      return ENGLISH_WITHHELD;
    }
    return person ? SHOW_STALE : SHOW_MACHINE;
  }

  /** Whether the reader sees the translation, and not the English. */
  public boolean isTranslation() {
    return this == SHOW || this == SHOW_STALE || this == SHOW_MACHINE;
  }

  /** Whether a notice in the reader's language must stand beside the block. */
  public boolean hasNotice() {
    return this != SHOW;
  }
}
