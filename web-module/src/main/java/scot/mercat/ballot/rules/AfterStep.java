package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can happen to a ballot after its declaration. */
public enum AfterStep {
  /** England, Wales and Northern Ireland: the council stops approved proposals. */
  VETO,
  /** The veto falls on appeal. */
  VETO_LIFTED,
  /** The government is asked to declare the ballot void. */
  CHALLENGE,
  /** The government does not declare it void. */
  CHALLENGE_DISMISSED,
  /** The government declares the ballot void for a material irregularity. */
  VOID,
  /** A court has the papers kept for longer. */
  ORDER,
  /** The papers are destroyed. */
  DESTROYED;

  /** As rows and forms name it, such as {@code veto-lifted}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<AfterStep> of(String code) {
    return Stream.of(values()).filter(step -> step.code().equals(code)).findFirst();
  }
}
