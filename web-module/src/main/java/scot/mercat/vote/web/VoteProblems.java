package scot.mercat.vote.web;

import scot.mercat.vote.rules.BallotRule.Verdict;
import scot.mercat.web.FormErrors;

/** What to say of a choice that is no vote. */
public final class VoteProblems {
  private VoteProblems() {}

  /**
   * @param field to which the message belongs
   */
  public static FormErrors of(Verdict verdict, String field) {
    return switch (verdict) {
      case Verdict.Good good -> FormErrors.NONE;
      case Verdict.NothingChosen() -> FormErrors.of(field, "vote.error.nothing");
      case Verdict.TooMany(int chosen, int most) ->
          FormErrors.of(field, "vote.error.too-many", chosen, most);
      case Verdict.NotOffered() -> FormErrors.of(field, "vote.error.not-offered");
    };
  }
}
