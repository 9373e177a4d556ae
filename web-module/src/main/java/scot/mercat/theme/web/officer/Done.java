package scot.mercat.theme.web.officer;

/**
 * What was just done.
 *
 * @param put how many responses were put into a theme
 * @param out how many were put out of scope
 */
public record Done(int put, int out) {
  public static final Done NOTHING = new Done(0, 0);

  /** As the address of the page that follows says it. */
  String query() {
    if (put > 0) {
      return "put=" + put;
    }
    return out > 0 ? "out=" + out : "";
  }
}
