package scot.mercat.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A bean that knows texts of one topic. News of the topic name subjects; what can be found of those
 * is then read anew and replaces what was there.
 */
public interface TextSource {
  /** The topic of the outbox's news. */
  String topic();

  /** Other topics whose news name the same subjects. */
  default Set<String> otherTopics() {
    return Set.of();
  }

  /**
   * Passes on every subject of which there may be texts, as many at a time as {@link #about} can
   * read at once without filling the memory.
   */
  void subjects(Consumer<List<String>> reader);

  /** What can be found of each subject now; nothing of one that is gone or withdrawn. */
  Map<String, List<Readable>> about(List<String> subjects);
}
