package scot.mercat.consultation.rules;

import java.util.Map;
import java.util.Optional;

/**
 * Which step leads where. What is not in the table cannot be done. Nothing that has closed can be
 * withdrawn: those who answered were promised an answer.
 */
public final class Transitions {
  private static final Map<State, Map<Step, State>> TABLE =
      Map.of(
          State.DRAFT,
          Map.of(Step.SUBMIT, State.SUBMITTED, Step.WITHDRAW, State.WITHDRAWN),
          State.SUBMITTED,
          Map.of(
              Step.SEND_BACK, State.DRAFT,
              Step.APPROVE, State.APPROVED,
              Step.WITHDRAW, State.WITHDRAWN),
          State.APPROVED,
          Map.of(
              Step.SEND_BACK, State.DRAFT,
              Step.OPEN, State.OPEN,
              Step.WITHDRAW, State.WITHDRAWN),
          State.OPEN,
          Map.of(Step.EXTEND, State.OPEN, Step.CLOSE, State.CLOSED, Step.WITHDRAW, State.WITHDRAWN),
          State.CLOSED,
          Map.of(Step.ANSWER, State.ANSWERED),
          State.ANSWERED,
          Map.of(Step.ARCHIVE, State.ARCHIVED),
          State.ARCHIVED,
          Map.of(),
          State.WITHDRAWN,
          Map.of());

  private Transitions() {}

  /** Where the step leads, or nothing where it cannot be taken. */
  public static Optional<State> next(State from, Step step) {
    return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(step));
  }

  public static boolean allows(State from, Step step) {
    return next(from, step).isPresent();
  }
}
