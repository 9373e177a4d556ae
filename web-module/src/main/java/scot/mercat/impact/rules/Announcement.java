package scot.mercat.impact.rules;

import java.util.Optional;
import java.util.Set;

/**
 * One publication of an answer, as far as it makes news.
 *
 * @param number from 1
 * @param changes names of the changes of the plan that it says it caused, where they can be seen
 */
public record Announcement(
    int number,
    boolean isConsidered,
    Optional<Decision> decision,
    ActionState state,
    Set<String> changes) {
  public Announcement {
    changes = Set.copyOf(changes);
  }
}
