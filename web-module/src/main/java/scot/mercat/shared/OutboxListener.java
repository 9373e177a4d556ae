package scot.mercat.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A bean that hears news from the outbox, in order, each piece at least once. What it throws is
 * logged, and the same news come again a little later; other listeners go on.
 */
public interface OutboxListener {
  /** Who hears a piece of news. */
  enum Hearers {
    /** Every node, for what each node keeps for itself, such as an index or pages in memory. */
    EVERY_NODE,

    /**
     * One node, in a transaction that also keeps the place: what the listener writes to the
     * database is written exactly once.
     */
    ONE_NODE
  }

  /** Unique, and the same in every release; at most 60 characters. */
  String name();

  /** The topics it wants to hear. */
  Set<String> topics();

  /**
   * @param news at least one, in order, only of the topics asked for
   */
  void heard(List<News> news);

  default Hearers hearers() {
    return Hearers.EVERY_NODE;
  }

  /**
   * Where this node's listener was when it last kept what it heard; asked once, at start-up, and
   * only of listeners on every node. Nothing means: only what is told from now on.
   */
  default Optional<OutboxPosition> lastHeard() {
    return Optional.empty();
  }
}
