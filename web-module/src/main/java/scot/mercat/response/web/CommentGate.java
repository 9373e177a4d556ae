package scot.mercat.response.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import scot.mercat.response.rules.Acceptance;
import scot.mercat.response.rules.Acceptance.Problem;
import scot.mercat.web.FormTokens.FormToken;
import scot.mercat.web.SendingPace;

/** Slows programs down without turning people away. */
@Singleton
class CommentGate {
  private final SendingPace pace;

  @Inject
  CommentGate(SendingPace pace) {
    this.pace = pace;
  }

  /**
   * What looks like a program, to be told as something to put right.
   *
   * @param kind of form, each with a count of its own
   * @param trap what stands in the field that people leave empty
   */
  List<Problem> check(HttpServletRequest request, String kind, String trap, FormToken token) {
    List<Problem> problems = Acceptance.haste(trap, pace.taken(token), pace.leastTime());
    return problems.isEmpty() && !pace.admits(kind, request) ? List.of(Problem.TOO_MANY) : problems;
  }
}
