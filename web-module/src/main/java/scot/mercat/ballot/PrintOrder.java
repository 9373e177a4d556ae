package scot.mercat.ballot;

/**
 * A wish for a file of papers.
 *
 * @param from number of the first paper, as it stands in its serial, from 1
 * @param to number of the last
 */
public record PrintOrder(PrintContent content, PrintPurpose purpose, int from, int to) {
  /** So many papers stand in one PDF at most. */
  public static final int MOST_PAGES = 200;

  /** Whether it is more than one file may hold. */
  public boolean isTooLong() {
    return content != PrintContent.LIST && to - from >= MOST_PAGES;
  }
}
