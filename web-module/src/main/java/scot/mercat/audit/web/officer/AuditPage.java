package scot.mercat.audit.web.officer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.AuditEntry;
import scot.mercat.audit.AuditReading;
import scot.mercat.audit.rules.Deed;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * A page of entries.
 *
 * @param filter what was asked, by field
 * @param older the query string for the next page; empty on the last
 * @param isLater true where this is not the first page
 */
public record AuditPage(
    AuditReading.Found found, Map<String, String> filter, String older, boolean isLater)
    implements Page {
  private static final List<String> TEXT_FIELDS = List.of("action", "actor", "subject", "body");

  @Override
  public String template() {
    return "audit/officer/audit.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("audit.officer.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  /** The fields of the filter that hold text. */
  public List<String> textFields() {
    return TEXT_FIELDS;
  }

  public String typed(String field) {
    return filter.getOrDefault(field, "");
  }

  /** The query string that shows only entries with this value in the field of the filter. */
  public String only(String field, String value) {
    return field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** {@code plan.published} in words, where its feature has the message; else nothing. */
  public Optional<String> deed(AuditEntry entry, Words words) {
    int dot = entry.action().indexOf('.');
    String key =
        entry.action().substring(0, Math.max(dot, 0))
            + ".deed"
            + entry.action().substring(Math.max(dot, 0));
    return dot > 0 && words.has(key) ? Optional.of(words.say(key)) : Optional.empty();
  }

  /** Who did it in words; nothing for somebody whose name is not known any more. */
  public Optional<String> actor(AuditEntry entry, Words words) {
    return switch (entry.actor()) {
      case Deed.RESIDENT -> Optional.of(words.say("audit.actor.resident"));
      case Deed.PROGRAM -> Optional.of(words.say("audit.actor.program"));
      default -> Optional.ofNullable(found.names().get(entry.actor()));
    };
  }
}
