package scot.mercat.web;

/**
 * The partnership whose pages these are.
 *
 * @param name as people know it, in its own language
 * @param phone for people who would rather talk; empty where there is none yet
 * @param phoneHours when somebody answers, in English; may be empty
 * @param fictional true where the partnership was made up to show the software
 * @param stylesheet address of the style sheet with its colours; empty for Mercat's own
 */
public record Brand(
    String name,
    String phone,
    String phoneHours,
    String email,
    String address,
    boolean fictional,
    String stylesheet) {
  /** The phone number as a device dials it. */
  public String dialled() {
    return "+44" + phone.replaceAll("[^0-9]", "").replaceFirst("^0", "");
  }

  /** Before any partnership has been set up. */
  public static final Brand NONE = new Brand("Mercat", "", "", "", "", false, "");
}
