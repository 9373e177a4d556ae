package scot.mercat.place;

/**
 * An area that a locality plan is for.
 *
 * @param code as in addresses, such as {@code upper-marra}
 * @param body who looks after it: the partnership or one of its partners, by code
 * @param name in English, as on the sign at the edge of the place
 * @param poorerOutcomes true where people fare significantly worse than elsewhere (2015 Act, s.9)
 * @param venue where to go without a computer
 */
public record Locality(
    String code,
    String body,
    String name,
    String about,
    boolean poorerOutcomes,
    String phone,
    String textPhone,
    String email,
    Venue venue) {

  /** A place with people who take down what is said to them. */
  public record Venue(String name, String address, String text) {}
}
