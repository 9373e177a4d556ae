package scot.mercat.identity;

import java.util.List;

/** A bean of a feature that knows what waits for an officer there. */
public interface DeskItems {
  /** What waits for them, as far as their roles and body allow; nothing where the count is 0. */
  List<DeskItem> of(Officer officer);
}
