package scot.mercat.place;

/**
 * A partner of the partnership.
 *
 * @param code a path below the partnership's, such as {@code strathmarra/nhs}
 */
public record Body(String code, String name, String phone, String email, String address) {}
