package scot.mercat.ballot.web.officer;

import java.util.Optional;
import scot.mercat.ballot.Approval;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.SecondOfficer;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * What a ballot holder approves, as it was typed.
 *
 * @param number how much must be for by votes, in per cent
 * @param value how much must be for by value, in per cent
 * @param second for which wishes two officers are needed
 * @param read ticked where the holder has read the paper
 */
public record TypedApproval(String number, String value, String second, boolean read) {
  private static final int LEAST = 50;
  private static final int MOST = 100;

  static TypedApproval of(Entries entries) {
    return new TypedApproval(
        entries.text("number"),
        entries.text("value"),
        entries.text("second"),
        entries.ticked("read"));
  }

  static TypedApproval of(Optional<HeldBallot> held) {
    return held.map(ballot ->
            new TypedApproval(
                String.valueOf(ballot.byNumber().percent()),
                String.valueOf(ballot.byValue().percent()),
                ballot.secondOfficer().code(),
                false))
        .orElseGet(() -> new TypedApproval("50", "50", SecondOfficer.NEVER.code(), false));
  }

  FormErrors errors() {
    return FormErrors.NONE
        .when(percent(number) < 0, "number", "ballot.error.bar")
        .when(percent(value) < 0, "value", "ballot.error.bar")
        .when(SecondOfficer.of(second).isEmpty(), "second", "ballot.error.second")
        .when(!read, "read", "ballot.error.read");
  }

  Approval approval(String wording) {
    return new Approval(
        new Bar(percent(number)),
        new Bar(percent(value)),
        wording,
        SecondOfficer.of(second).orElseThrow());
  }

  /** -1 where it is no bar. */
  private static int percent(String text) {
    int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    return number >= LEAST && number <= MOST ? number : -1;
  }
}
