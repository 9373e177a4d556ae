package scot.mercat.audit.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import scot.mercat.audit.AuditQuery;

/** What an officer asked to see. A day that is none asks for nothing, and is shown as typed. */
public class AuditFilter {
  @QueryParam("action")
  @DefaultValue("")
  private String action = "";

  @QueryParam("actor")
  @DefaultValue("")
  private String actor = "";

  @QueryParam("body")
  @DefaultValue("")
  private String body = "";

  @QueryParam("subject")
  @DefaultValue("")
  private String subject = "";

  @QueryParam("from")
  @DefaultValue("")
  private String from = "";

  @QueryParam("to")
  @DefaultValue("")
  private String to = "";

  @QueryParam("before")
  @DefaultValue("")
  private String before = "";

  AuditQuery query() {
    long beforeEntry = before.matches("[0-9]{1,18}") ? Long.parseLong(before) : 0;
    return new AuditQuery(
        action.strip(),
        actor.strip(),
        body.strip(),
        subject.strip(),
        day(from),
        day(to),
        beforeEntry);
  }

  /** What was typed, by the name of the field. */
  Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("action", action);
    entries.put("actor", actor);
    entries.put("body", body);
    entries.put("subject", subject);
    entries.put("from", from);
    entries.put("to", to);
    return entries;
  }

  /** The query string for the same question, from the entry on. */
  String before(long entry) {
    return entries().entrySet().stream()
            .filter(field -> !field.getValue().isBlank())
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"))
        + "&before="
        + entry;
  }

  boolean isLater() {
    return !before.isEmpty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
