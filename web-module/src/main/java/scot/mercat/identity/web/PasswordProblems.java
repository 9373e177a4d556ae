package scot.mercat.identity.web;

import scot.mercat.identity.rules.PasswordPolicy;
import scot.mercat.web.FormErrors;

/** Says what is wrong with a password that somebody chose. */
public final class PasswordProblems {
  private PasswordProblems() {}

  public static FormErrors of(String field, PasswordPolicy.Problem problem) {
    return switch (problem) {
      case SHORT -> FormErrors.of(field, "identity.password.short", PasswordPolicy.SHORTEST);
      case LONG -> FormErrors.of(field, "identity.password.long", PasswordPolicy.LONGEST);
      case GUESSED -> FormErrors.of(field, "identity.password.guessed");
      case PERSONAL -> FormErrors.of(field, "identity.password.personal");
    };
  }
}
