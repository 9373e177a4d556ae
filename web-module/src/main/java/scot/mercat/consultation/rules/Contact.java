package scot.mercat.consultation.rules;

/**
 * The officer whom people may ask, as shown to everybody. A field is empty until it is known.
 *
 * @param textPhone number for text messages
 */
public record Contact(String name, String phone, String textPhone, String email) {
  public static final Contact NONE = new Contact("", "", "", "");

  /** The phone number as a device dials it. */
  public String dialled() {
    return "+44" + phone.replaceAll("[^0-9]", "").replaceFirst("^0", "");
  }
}
