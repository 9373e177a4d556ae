package scot.mercat.ballot;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What papers are printed for. */
public enum PrintPurpose {
  /** To send them to their voters. */
  POST,
  /** In the place of a paper that was spoilt or lost. */
  REPLACEMENT,
  /** Since printing went wrong; what was printed before is destroyed. */
  AGAIN,
  /** To look at, and to destroy then. */
  PROOF;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PrintPurpose> of(String code) {
    return Stream.of(values()).filter(purpose -> purpose.code().equals(code)).findFirst();
  }
}
