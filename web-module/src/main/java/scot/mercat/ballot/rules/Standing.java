package scot.mercat.ballot.rules;

import java.time.LocalDate;

/** How a declared result stands. */
public sealed interface Standing {
  /** As messages and tables name it. */
  default String code() {
    return switch (this) {
      case Declared _ -> "declared";
      case Vetoed _ -> "vetoed";
      case Challenged _ -> "challenged";
      case Void _ -> "void";
    };
  }

  /** It is as it was declared. */
  record Declared() implements Standing {}

  /** The council stopped the approved proposals. */
  record Vetoed(LocalDate since) implements Standing {}

  /** The government was asked to declare it void, and has not decided. */
  record Challenged(LocalDate since) implements Standing {}

  /** The government declared it void: the ballot is to be held again. */
  record Void(LocalDate since) implements Standing {}
}
