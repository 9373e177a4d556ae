package scot.mercat.search;

import java.util.List;

/**
 * A bean that knows texts of one topic. News of the topic name a subject; what can be found of that
 * subject is then read anew and replaces what was there.
 */
public interface TextSource {
  /** The topic of the outbox's news. */
  String topic();

  /** All subjects of which there may be texts. */
  List<String> subjects();

  /** What can be found of the subject now; nothing where it is gone or withdrawn. */
  List<Readable> about(String subject);
}
