package scot.mercat.ballot.rules;

import java.time.LocalDate;

/** Whether the papers of a ballot are kept. */
public sealed interface Keeping {
  /** As messages and tables name it. */
  default String code() {
    return switch (this) {
      case Kept _ -> "kept";
      case KeptWhileChallenged _ -> "challenged";
      case NotKnown _ -> "not-known";
      case MayBeDestroyed _ -> "may-be-destroyed";
      case Destroyed _ -> "destroyed";
    };
  }

  /**
   * @param until the last day, by law or by a court's order
   */
  record Kept(LocalDate until) implements Keeping {}

  /** Their time is over, but the government has still to decide on the ballot. */
  record KeptWhileChallenged() implements Keeping {}

  /** Their last day cannot be worked out. */
  record NotKnown() implements Keeping {}

  /**
   * @param keptUntil the last day that they had to be kept
   */
  record MayBeDestroyed(LocalDate keptUntil) implements Keeping {}

  record Destroyed(LocalDate on) implements Keeping {}
}
