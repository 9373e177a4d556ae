package scot.mercat.place;

/**
 * Who is told at once when words say that someone may be at risk.
 *
 * @param actWithinMinutes how soon somebody must have acted; 1 to 10,080
 */
public record DutyContact(String name, String phone, String email, int actWithinMinutes) {}
