package scot.mercat.consultation;

import java.time.Instant;
import java.util.List;

/**
 * A way onward from a consultation's page that a higher feature supplies as a bean, such as to a
 * vote or to the answers.
 */
public interface ConsultationLink {
  /** What to offer on the page at the moment; empty for nothing. */
  List<Link> links(Consultation consultation, Instant now);

  /**
   * @param key of the message that names the link; it takes no arguments
   * @param path below the language, such as {@code consultations/harbour/vote}
   * @param isMain whether it is a way to take part, and so a button beside the comment
   */
  record Link(String key, String path, boolean isMain) {}
}
