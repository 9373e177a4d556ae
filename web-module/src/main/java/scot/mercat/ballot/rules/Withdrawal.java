package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a paper that is out is to be worth nothing. */
public enum Withdrawal {
  /** It was handed in as one that cannot be used: another in its place. */
  SPOILT,
  /** It was lost or never came: another in its place. */
  LOST,
  /** It must be worth nothing, and no other takes its place. */
  CANCELLED;

  /** As forms name it, such as {@code lost}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Withdrawal> of(String code) {
    return Stream.of(values()).filter(wish -> wish.code().equals(code)).findFirst();
  }
}
