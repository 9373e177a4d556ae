package scot.mercat.bid.rules;

import java.util.List;
import java.util.UUID;

/** What the ballot holder puts right in a register that was frozen for the notice. */
public sealed interface Correction {
  /** The vote right that it speaks of. */
  UUID right();

  CorrectionField field();

  /** What is put right in a line that stands there. */
  sealed interface OfALine extends Correction {}

  /** A line that the register lacked altogether; who and what is known keeps its id. */
  record Line(Entry entry) implements Correction {
    @Override
    public UUID right() {
      return entry.right();
    }

    @Override
    public CorrectionField field() {
      return CorrectionField.LINE;
    }
  }

  /**
   * The property has another value, for all who vote on it.
   *
   * @param pounds whole pounds, 0 or more
   */
  record Value(UUID right, long pounds) implements OfALine {
    @Override
    public CorrectionField field() {
      return CorrectionField.VALUE;
    }
  }

  /** Somebody was left out, or has no vote. */
  record Voting(UUID right, boolean isVoting) implements OfALine {
    @Override
    public CorrectionField field() {
      return CorrectionField.VOTING;
    }
  }

  /**
   * Somebody else has the right, or the same one under another name.
   *
   * @param id of the person who has it from now on
   */
  record Holder(UUID right, UUID id, RegisterLine.Person person) implements OfALine {
    @Override
    public CorrectionField field() {
      return CorrectionField.PERSON;
    }
  }

  /** What comes of it. */
  sealed interface Outcome {}

  /**
   * @param register the whole register as it stands then
   */
  record Corrected(List<Entry> register) implements Outcome {
    public Corrected {
      register = List.copyOf(register);
    }
  }

  /** Nothing is changed. */
  record Refused(Refusal why) implements Outcome {}

  /** Why nothing is changed. */
  enum Refusal {
    /** No such right stands on the register. */
    UNKNOWN_RIGHT,
    /** It stands there like this already. */
    NOTHING_CHANGES,
    /** More than the whole value of the property would vote. */
    SHARES_OVER,
    /** The person would have two votes on one property. */
    PERSON_TWICE,
    /** A number of the new line has come to stand for somebody or something else meanwhile. */
    NUMBER_TAKEN,
    /** The ballot is too far for that; see {@link BallotStage#allows}. */
    TOO_LATE,
    /** The register is not frozen, so that files still change it. */
    NOT_FROZEN
  }
}
