package scot.mercat.support;

/**
 * Who signs for a person or firm.
 *
 * @param name up to 200 characters
 * @param position in the firm, such as owner; up to 200 characters
 */
public record Signatory(String name, String position) {
  /** The most letters that each may have. */
  public static final int LONGEST = 200;
}
