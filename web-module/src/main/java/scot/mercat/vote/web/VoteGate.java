package scot.mercat.vote.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import scot.mercat.receipt.rules.SecondWord;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens.FormToken;
import scot.mercat.web.SendingPace;

/**
 * Slows programs down. Whoever seems to be one is asked to press again, never refused, and never
 * because others voted on the same device.
 */
@Singleton
class VoteGate {
  private final SendingPace pace;

  @Inject
  VoteGate(SendingPace pace) {
    this.pace = pace;
  }

  FormErrors check(HttpServletRequest request, VoteForm form, FormToken token) {
    boolean isSoon = pace.taken(token).compareTo(pace.leastTime()) < 0;
    FormErrors errors =
        FormErrors.NONE
            .when(!form.word.isBlank() && !SecondWord.isFit(form.word), "word", "vote.error.word")
            .when(!form.trap.isEmpty(), "send", "vote.error.trap")
            .when(isSoon, "send", "vote.error.soon");
    return errors.isEmpty() && !pace.admits("vote", request)
        ? FormErrors.of("send", "vote.error.crowd", SendingPace.WINDOW.toMinutes())
        : errors;
  }
}
