package scot.mercat.place;

/** What came of looking for a postcode. */
public sealed interface PostcodeOutcome {
  record Found(Locality locality) implements PostcodeOutcome {}

  /**
   * A postcode, but of none of our localities.
   *
   * @param postcode as it is written, with its space
   */
  record NotInArea(String postcode) implements PostcodeOutcome {}

  record NotAPostcode() implements PostcodeOutcome {}
}
