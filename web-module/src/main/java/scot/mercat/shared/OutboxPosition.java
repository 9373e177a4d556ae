package scot.mercat.shared;

/**
 * A place in the outbox. News stand in the order of the transactions that told them, and within a
 * transaction in the order of telling; sequence numbers alone are not in the order of commits.
 *
 * @param transaction the number of the telling transaction
 * @param number the number of the piece of news
 */
public record OutboxPosition(long transaction, long number) implements Comparable<OutboxPosition> {
  /** Before all news. */
  public static final OutboxPosition START = new OutboxPosition(0, 0);

  @Override
  public int compareTo(OutboxPosition other) {
    int byTransaction = Long.compare(transaction, other.transaction);
    return byTransaction != 0 ? byTransaction : Long.compare(number, other.number);
  }
}
