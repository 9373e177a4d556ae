package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an officer wants for a paper before the close. */
public enum PaperChange {
  /** It was handed in as one that cannot be used: another in its place. */
  SPOILT,
  /** It was lost or never came: another in its place. */
  LOST,
  /** It must be worth nothing, and no other takes its place. */
  CANCELLED,
  /** It was noted as back by mistake: it is with its voter again. */
  RETURN_WITHDRAWN,
  /** It was scanned after the close, but was in the holder's hands before it. */
  IN_TIME;

  /** As forms name it, such as {@code return-withdrawn}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<PaperChange> of(String code) {
    return Stream.of(values()).filter(wish -> wish.code().equals(code)).findFirst();
  }
}
