package scot.mercat.theme.rules;

/**
 * A page of a long list.
 *
 * @param total how many there are on all pages
 * @param number of the page, from 1 to the number of pages
 */
public record Paging(int total, int number) {
  public static final int SIZE = 25;

  /** The page asked for, or the nearest that there is. */
  public static Paging of(int total, int asked) {
    return new Paging(total, Math.clamp(asked, 1, Math.max(1, (total + SIZE - 1) / SIZE)));
  }

  /** How many pages there are; one where there is nothing. */
  public int pages() {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** The place of the first on this page, from 0. */
  public int from() {
    return (number - 1) * SIZE;
  }

  /** The place after the last on this page. */
  public int to() {
    return Math.min(total, from() + SIZE);
  }
}
