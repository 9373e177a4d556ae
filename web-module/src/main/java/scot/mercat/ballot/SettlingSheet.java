package scot.mercat.ballot;

import java.util.List;

/**
 * What is to be settled between the register of a ballot and its papers.
 *
 * @param open what can be done now
 * @param past what would have had to be done before; the count leaves such papers out
 * @param kept papers that stay as they are, though their votes have another value now
 */
public record SettlingSheet(List<ToSettle> open, List<ToSettle> past, List<ToSettle> kept) {
  public SettlingSheet {
    open = List.copyOf(open);
    past = List.copyOf(past);
    kept = List.copyOf(kept);
  }

  /** How many votes are not settled, whether or not they still can be. */
  public int work() {
    return open.size() + past.size();
  }

  /** Those that nobody has asked for. */
  public List<ToSettle> fresh() {
    return open.stream().filter(one -> one.asked().isEmpty()).toList();
  }

  /** Those that wait for a second officer. */
  public List<ToSettle> asked() {
    return open.stream().filter(one -> one.asked().isPresent()).toList();
  }
}
