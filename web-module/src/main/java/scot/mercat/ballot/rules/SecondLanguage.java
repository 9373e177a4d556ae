package scot.mercat.ballot.rules;

import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.bid.rules.Nation;

/** A language that a nation's ballot papers can have besides English. */
public enum SecondLanguage {
  WELSH("cy", Nation.WALES),
  GAELIC("gd", Nation.SCOTLAND);

  private final String code;
  private final Nation nation;

  SecondLanguage(String code, Nation nation) {
    this.code = code;
    this.nation = nation;
  }

  /** Its tag by BCP 47, such as {@code cy}. */
  public String code() {
    return code;
  }

  public static Optional<SecondLanguage> of(String code) {
    return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The one that papers of the nation can have; nothing in England and Northern Ireland. */
  public static Optional<SecondLanguage> of(Nation nation) {
    return Stream.of(values()).filter(language -> language.nation == nation).findFirst();
  }
}
