package scot.mercat.response.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import scot.mercat.response.rules.Acceptance;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens.FormToken;
import scot.mercat.web.SendingPace;

/** Slows programs down without turning people away. */
@Dependent
class CommentGate {
  private final SendingPace pace;

  @Inject
  CommentGate(SendingPace pace) {
    this.pace = pace;
  }

  /** What looks like a program, told as something to put right. */
  FormErrors check(HttpServletRequest request, CommentForm form, FormToken token) {
    FormErrors errors = FormErrors.NONE;
    for (Acceptance.Problem problem :
        Acceptance.haste(form.trap(), pace.taken(token), pace.leastTime())) {
      errors =
          problem == Acceptance.Problem.TRAP_FILLED
              ? errors.and("website", "response.error.trap")
              : errors.and("send", "response.error.too-quick");
    }
    return errors.isEmpty() && !pace.admits("comment", request)
        ? FormErrors.of("send", "response.error.too-many", SendingPace.WINDOW.toMinutes())
        : errors;
  }
}
