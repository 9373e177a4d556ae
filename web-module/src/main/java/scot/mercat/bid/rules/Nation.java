package scot.mercat.bid.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose law a district stands under. */
public enum Nation {
  /** Planning etc. (Scotland) Act 2006, Part 9. */
  SCOTLAND,
  /** Local Government Act 2003, Part 4; SI 2004/2443. */
  ENGLAND,
  /** Local Government Act 2003, Part 4; SI 2005/1312 (W.94). */
  WALES,
  /** Business Improvement Districts Act (Northern Ireland) 2013. */
  NORTHERN_IRELAND;

  /** As files and addresses name it, such as {@code northern-ireland}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Nation> of(String code) {
    return Stream.of(values()).filter(nation -> nation.code().equals(code)).findFirst();
  }
}
