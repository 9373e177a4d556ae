package scot.mercat.theme.rules;

/**
 * How far the reading of a consultation's responses has come. Every response must end in a theme or
 * be out of scope for a reason, so that nobody who spoke is left without an answer.
 *
 * @param all how many responses there are
 * @param seen how many an officer has opened
 * @param coded how many are in at least one theme
 * @param outOfScope how many are out of scope, and in no theme
 */
public record Coverage(long all, long seen, long coded, long outOfScope) {
  public Coverage {
    if (coded + outOfScope > all) {
      throw new IllegalArgumentException("A response cannot end in both");
    }
  }

  /** How many have not ended anywhere yet. */
  public long uncoded() {
    return all - coded - outOfScope;
  }

  public boolean isComplete() {
    return uncoded() == 0;
  }
}
