package scot.mercat.audit;

import java.time.Instant;
import java.util.List;

/**
 * One thing done, as it is shown.
 *
 * @param facts lines of {@code name=value}
 * @param hash the link made for it; empty during the first second
 */
public record AuditEntry(
    long id,
    Instant at,
    String actor,
    String action,
    String subject,
    String body,
    List<String> facts,
    String hash) {
  public AuditEntry {
    facts = List.copyOf(facts);
  }
}
