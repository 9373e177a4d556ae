package scot.mercat.theme;

/**
 * A bean of a higher feature that has something hanging on themes, such as an answer; a theme that
 * is held is not merged away.
 */
public interface ThemeHold {
  boolean isHeld(ThemeId theme);
}
