package scot.mercat.support.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.support.Figures;
import scot.mercat.support.rules.Part;

/** How the document, which is in English, says days, numbers and steps, as HTML. */
final class EvidenceWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private EvidenceWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(CivilTime.ZONE));
  }

  /** Such as {@code 4.87}, rounded down. */
  static String percent(Part part) {
    return part.shown().movePointRight(2).toPlainString();
  }

  static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  static String cause(Figures.Cause cause) {
    return switch (cause) {
      case AGREED -> "Method recorded";
      case SIGNED -> "A statement came in";
      case WITHDRAWN -> "A statement was withdrawn";
      case REFUSED -> "Hand-in refused: too few had signed";
      case HANDED_IN -> "Handed in";
    };
  }

  /** What people typed, so that it cannot be taken for HTML. */
  static String safe(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A line of a table; the cells are HTML, the first names the line. */
  static String row(String first, String... others) {
    String cells =
        List.of(others).stream().map(cell -> "<td>" + cell + "</td>").collect(Collectors.joining());
    return "<tr><th scope=\"row\">" + first + "</th>" + cells + "</tr>\n";
  }

  static String heading(String... names) {
    return List.of(names).stream()
        .map(name -> "<th scope=\"col\">" + name + "</th>")
        .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>\n"));
  }
}
