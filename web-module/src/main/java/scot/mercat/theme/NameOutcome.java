package scot.mercat.theme;

/** What came of giving a theme a title. */
public sealed interface NameOutcome {
  record Named(ThemeId theme) implements NameOutcome {}

  /**
   * @param by the theme that has this title, in small letters or capitals
   */
  record Taken(ThemeId by) implements NameOutcome {}
}
