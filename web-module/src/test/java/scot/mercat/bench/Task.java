package scot.mercat.bench;

/** Something that is done again and again, over each of several connections. */
interface Task {
  /** Connects, and makes ready what each time needs. */
  Turn begin(int connection) throws Exception;

  /** One connection at it. */
  interface Turn extends AutoCloseable {
    /**
     * Does it once.
     *
     * @throws IllegalStateException when the answer is not the one that a person would want
     */
    void once() throws Exception;
  }
}
