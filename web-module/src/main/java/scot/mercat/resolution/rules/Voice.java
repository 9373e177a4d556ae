package scot.mercat.resolution.rules;

import java.util.Optional;
import java.util.UUID;

/**
 * One who may vote, as a member of one class; whoever stands in two classes has two.
 *
 * @param weight 1 or more
 * @param choice nothing while they have not voted
 */
public record Voice(UUID voter, UUID voterClass, long weight, Optional<Choice> choice) {
  /**
   * @throws IllegalArgumentException where the weight is less than 1
   */
  public Voice {
    if (weight < 1) {
      throw new IllegalArgumentException("A voice weighs at least 1");
    }
  }

  public boolean isCast() {
    return choice.isPresent();
  }
}
