package scot.mercat.audit;

import java.util.Map;
import java.util.Set;

/** Knows the names of those who did things; {@code identity} supplies it. */
public interface ActorNames {
  /** The names of those it knows, by the id that stands in the log. */
  Map<String, String> names(Set<String> actors);
}
