package scot.mercat.impact.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was typed into a form, by the name of the field, as it goes back where it is refused. */
public record Entries(Map<String, String> typed) {
  static final Entries NONE = new Entries(Map.of());

  public Entries {
    typed = Map.copyOf(typed);
  }

  static Entries of(MultivaluedMap<String, String> form) {
    Map<String, String> typed = new HashMap<>();
    form.forEach((name, values) -> typed.put(name, values.getFirst()));
    return new Entries(typed);
  }

  /** Without blanks at its ends; empty for a field that was not there. */
  public String get(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  boolean has(String name) {
    return !get(name).isEmpty();
  }

  /** Whether anything was typed into the three boxes of a day. */
  boolean hasDay(String name) {
    return has(name + "-day") || has(name + "-month") || has(name + "-year");
  }

  /** The day typed as three numbers, or nothing where they name none. */
  Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.of(part(name, "year"), part(name, "month"), part(name, "day")))
          .filter(day -> day.getYear() > 999);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int part(String name, String part) {
    String text = get(name + "-" + part);
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
  }

  Entries with(String name, String value) {
    Map<String, String> more = new HashMap<>(typed);
    more.put(name, value);
    return new Entries(more);
  }

  Entries with(String name, Optional<LocalDate> day) {
    return day.map(date ->
            with(name + "-day", "" + date.getDayOfMonth())
                .with(name + "-month", "" + date.getMonthValue())
                .with(name + "-year", "" + date.getYear()))
        .orElse(this);
  }
}
