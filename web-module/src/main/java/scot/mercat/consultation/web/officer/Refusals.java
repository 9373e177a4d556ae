package scot.mercat.consultation.web.officer;

import scot.mercat.consultation.StepOutcome;
import scot.mercat.consultation.rules.Reason;
import scot.mercat.consultation.rules.Step;
import scot.mercat.web.FormErrors;

/** Says why a step was not taken, at the field that can put it right. */
final class Refusals {
  private Refusals() {}

  /** Nothing where it was taken; a step without fields is spoken of at its button. */
  static FormErrors of(Step step, StepOutcome outcome) {
    String button = "step-" + step.code();
    return switch (outcome) {
      case StepOutcome.Done done -> FormErrors.NONE;
      case StepOutcome.NotNow notNow -> FormErrors.of(button, "consultation.error.not-now");
      case StepOutcome.NotReady notReady ->
          FormErrors.of(button, "consultation.error.not-ready", notReady.missing().size());
      case StepOutcome.OwnWork own -> FormErrors.of(button, "consultation.error.own-work");
      case StepOutcome.NoReason none -> reason(Reason.MISSING);
      case StepOutcome.LongReason longer -> reason(Reason.TOO_LONG);
      case StepOutcome.NotLater early -> FormErrors.of("closes", "consultation.error.not-later");
      case StepOutcome.PastAnswer late -> FormErrors.of("closes", "consultation.error.past-answer");
    };
  }

  /** What is wrong with a reason; nothing where it can be kept. */
  static FormErrors reason(Reason reason) {
    return switch (reason) {
      case GIVEN -> FormErrors.NONE;
      case MISSING -> FormErrors.of("reason", "consultation.error.reason");
      case TOO_LONG -> FormErrors.of("reason", "consultation.error.text", Reason.LONGEST);
    };
  }
}
