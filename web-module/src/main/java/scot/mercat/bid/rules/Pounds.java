package scot.mercat.bid.rules;

/** Whole pounds as people write them. */
public final class Pounds {
  private Pounds() {}

  /** Such as {@code £25,000.00} or {@code 25000}; -1 where it is none, or above 999,999,999. */
  public static long read(String text) {
    String digits = text.replaceAll("[£,\\s]", "").replaceAll("\\.0*$", "");
    return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : -1;
  }
}
