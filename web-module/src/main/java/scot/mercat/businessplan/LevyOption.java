package scot.mercat.businessplan;

import java.util.Objects;
import java.util.UUID;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.bid.rules.LevyRulesFile;

/**
 * A way in which the levy could be raised.
 *
 * @param number from 1; there are five at most
 * @param effect what it would do, in plain words
 * @param levyRules as {@link scot.mercat.bid.rules.Levy} reads them
 */
public record LevyOption(UUID id, int number, String name, String effect, String levyRules) {
  public static final int LONGEST_NAME = 200;
  public static final int LONGEST_EFFECT = 2000;
  public static final int LONGEST_RULES = 20_000;

  /** What is kept was read without a fault. */
  public LevyRules rules() {
    return Objects.requireNonNull(LevyRulesFile.read(levyRules).rules());
  }
}
