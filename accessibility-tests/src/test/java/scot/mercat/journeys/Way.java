package scot.mercat.journeys;

import scot.mercat.journeys.Browser.Size;

/**
 * How somebody walks.
 *
 * @param words what this resident says, and nobody else does
 * @param looksAtOffice whether officers' pages are looked at as closely as residents'
 * @param changesPlan whether what was said ends in a new version of the plan
 */
record Way(
    String language,
    Size size,
    boolean javascript,
    String words,
    boolean looksAtOffice,
    boolean changesPlan) {
  Browser browser() {
    return Browser.open(size, javascript);
  }

  /** What names of pictures begin with. */
  @Override
  public String toString() {
    return "thread-" + language + "-" + size + (javascript ? "" : "-no-script");
  }
}
