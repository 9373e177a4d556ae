package scot.mercat.ballot.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/** Reads {@code terms.properties}: a key, an equals sign and a value on each line. */
final class TermsReader {
  private static final List<String> KEYS =
      List.of(
          RecountFolder.NATION,
          RecountFolder.KIND,
          RecountFolder.NUMBER_BAR,
          RecountFolder.VALUE_BAR,
          RecountFolder.TURNOUT);

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final RecountFaults faults;

  private TermsReader(RecountFaults faults) {
    this.faults = faults;
  }

  private record Entry(int line, String value) {}

  /** The terms, or nothing when the text has faults; they are told then. */
  static Optional<Terms> read(String text, RecountFaults faults) {
    TermsReader reader = new TermsReader(faults);
    reader.readLines(text);
    return reader.terms();
  }

  private void readLines(String text) {
    List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("!")) {
        readLine(i + 1, line);
      }
    }
  }

  private void readLine(int number, String line) {
    int mark = line.indexOf('=');
    String key = mark < 0 ? line : line.substring(0, mark).strip();
    if (mark < 0 || !KEYS.contains(key)) {
      faults.add(RecountFolder.TERMS, number, "no such setting: " + key);
    } else if (entries.put(key, new Entry(number, line.substring(mark + 1).strip())) != null) {
      faults.add(RecountFolder.TERMS, number, key + " stands here a second time");
    }
  }

  private Optional<Terms> terms() {
    Optional<Nation> nation = named(RecountFolder.NATION, Nation::of);
    Optional<ProposalKind> kind = named(RecountFolder.KIND, ProposalKind::of);
    Bar byNumber = bar(RecountFolder.NUMBER_BAR);
    Bar byValue = bar(RecountFolder.VALUE_BAR);
    TurnoutFigure turnout = turnout();
    return nation.flatMap(law -> kind.map(k -> new Terms(law, k, byNumber, byValue, turnout)));
  }

  private TurnoutFigure turnout() {
    return entries.containsKey(RecountFolder.TURNOUT)
        ? named(RecountFolder.TURNOUT, TurnoutFigure::of).orElse(TurnoutFigure.WITHOUT_REJECTED)
        : TurnoutFigure.WITHOUT_REJECTED;
  }

  private <T> Optional<T> named(String key, Function<String, Optional<T>> known) {
    Entry entry = entries.get(key);
    if (entry == null) {
      faults.add(RecountFolder.TERMS, 1, key + " is missing");
      return Optional.empty();
    }
    Optional<T> value = known.apply(entry.value());
    if (value.isEmpty()) {
      faults.add(RecountFolder.TERMS, entry.line(), "no such " + key + ": " + entry.value());
    }
    return value;
  }

  /** A bar of 50 is refused, since it could be read as "50 is enough", which the law forbids. */
  private Bar bar(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return Bar.MAJORITY;
    }
    if (entry.value().matches("5[1-9]|[6-9][0-9]|100")) {
      return new Bar(Integer.parseInt(entry.value()));
    }
    faults.add(
        RecountFolder.TERMS,
        entry.line(),
        key + " is not a whole number from 51 to 100: " + entry.value());
    return Bar.MAJORITY;
  }
}
