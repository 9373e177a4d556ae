package scot.mercat.identity;

/**
 * Something that waits for an officer, as their first page lists it.
 *
 * @param count how many there are, at least 1
 * @param key of the message that follows the number and takes it as its argument, such as {@code
 *     theme.desk.uncoded}
 * @param path of the page that lists them, below the language
 */
public record DeskItem(long count, String key, String path, Urgency urgency) {
  /** How soon it must be done; what cannot wait comes first. */
  public enum Urgency {
    /** Somebody may come to harm, or a promise is broken already. */
    LATE,
    DUE,
    WAITING
  }
}
