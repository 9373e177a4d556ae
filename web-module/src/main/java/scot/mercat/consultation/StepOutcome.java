package scot.mercat.consultation;

import java.util.List;
import scot.mercat.consultation.rules.Need;
import scot.mercat.consultation.rules.State;

/** What came of asking a consultation to take a step. */
public sealed interface StepOutcome {
  record Done(State state) implements StepOutcome {}

  /** Its state does not allow the step. */
  record NotNow(State state) implements StepOutcome {}

  record NotReady(List<Need> missing) implements StepOutcome {
    public NotReady {
      missing = List.copyOf(missing);
    }
  }

  /** The approver wrote some of it. */
  record OwnWork() implements StepOutcome {}

  /** No reason was given for people to read. */
  record NoReason() implements StepOutcome {}

  /** The reason is longer than {@link scot.mercat.consultation.rules.Reason#LONGEST}. */
  record LongReason() implements StepOutcome {}

  /** The new last day is not later than the old one. */
  record NotLater() implements StepOutcome {}

  /** The new last day is not before the promised answer. */
  record PastAnswer() implements StepOutcome {}
}
