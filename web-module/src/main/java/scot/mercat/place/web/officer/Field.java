package scot.mercat.place.web.officer;

/**
 * One field of an officers' form.
 *
 * @param name in the form, and of its faults
 * @param label names the message, {@code place.field.<label>}
 * @param number what the label counts, from 1; 0 for nothing
 */
public record Field(String name, String label, int number, Kind kind, String value) {
  /** How a field is typed. */
  public enum Kind {
    WORDS,
    LONG,
    /** Numbers, addresses of e-mail, codes: left to right in every language. */
    LATIN,
    TICK
  }

  /** What a browser may fill in; it is never about whoever types. */
  public String autocomplete() {
    return switch (label) {
      case "name" -> "section-place organization";
      case "phone", "linePhone", "textPhone" -> "section-place tel";
      case "email" -> "section-place email";
      case "address" -> "section-place address-line1";
      default -> "off";
    };
  }

  static Field words(String name, String value) {
    return new Field(name, name, 0, Kind.WORDS, value);
  }

  static Field lines(String name, String value) {
    return new Field(name, name, 0, Kind.LONG, value);
  }

  static Field latin(String name, String value) {
    return new Field(name, name, 0, Kind.LATIN, value);
  }

  static Field tick(String name, boolean value) {
    return new Field(name, name, 0, Kind.TICK, value ? "yes" : "");
  }
}
