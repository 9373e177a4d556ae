package scot.mercat.place;

/**
 * The Community Planning Partnership of this installation. Texts are in English.
 *
 * @param code its body code, such as {@code strathmarra}
 * @param notice a sentence for every page of a fictional partnership; empty otherwise
 * @param textPhone for text messages or text relay; empty for none
 * @param colour of its words and actions, such as {@code #0f4434}; held to 7:1 by {@link
 *     scot.mercat.place.rules.BrandColours}
 */
public record Partnership(
    String code,
    String name,
    String shortName,
    boolean fictional,
    String notice,
    String phone,
    String textPhone,
    String phoneHours,
    String email,
    String address,
    String colour) {

  public Partnership withColour(String other) {
    return new Partnership(
        code,
        name,
        shortName,
        fictional,
        notice,
        phone,
        textPhone,
        phoneHours,
        email,
        address,
        other);
  }
}
