package scot.mercat.theme;

/**
 * How much was said of a theme.
 *
 * @param people who stand behind the responses, each response at least one
 */
public record ThemeSize(int responses, int people) {
  public static final ThemeSize NONE = new ThemeSize(0, 0);
}
