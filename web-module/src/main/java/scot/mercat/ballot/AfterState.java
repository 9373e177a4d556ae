package scot.mercat.ballot;

import java.util.List;
import scot.mercat.ballot.rules.AfterDeclaration;

/**
 * A ballot after its declaration.
 *
 * @param notes what happened, in the order in which it was noted
 */
public record AfterState(HeldBallot held, AfterDeclaration rules, List<AfterNote> notes) {
  public AfterState {
    notes = List.copyOf(notes);
  }
}
