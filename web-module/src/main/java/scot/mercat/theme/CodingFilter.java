package scot.mercat.theme;

import scot.mercat.response.ResponseFilter;

/**
 * Which responses an officer who groups them asks to see.
 *
 * @param said what is asked of the response itself
 * @param where what has become of it
 */
public record CodingFilter(ResponseFilter said, Where where) {
  /** Lets every response pass. */
  public static final CodingFilter ALL = new CodingFilter(ResponseFilter.ALL, new Where.Anywhere());

  /** Where a response has ended. */
  public sealed interface Where {
    record Anywhere() implements Where {}

    /** In no theme and not out of scope: still to do. */
    record Nowhere() implements Where {}

    record OutOfScope() implements Where {}

    record In(ThemeId theme) implements Where {}
  }
}
