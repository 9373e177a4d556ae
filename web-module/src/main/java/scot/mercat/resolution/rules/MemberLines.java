package scot.mercat.resolution.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import scot.mercat.shared.rules.Csv;

/**
 * Members of a class as an officer writes them, one a line, parted by commas, semicolons or tabs.
 *
 * @param lines those that could be read
 * @param fault the first that could not
 */
public record MemberLines(List<Line> lines, Optional<Fault> fault) {
  public static final int MOST_WEIGHT = 1_000_000;
  public static final int MOST_LINES = 5_000;
  public static final int LONGEST = 200;

  private static final int LONGEST_EMAIL = 254;

  public MemberLines {
    lines = List.copyOf(lines);
  }

  /**
   * @param key the name, or the number on the register
   * @param organisation empty for none
   * @param email empty for none
   */
  public record Line(String key, String organisation, int weight, String email) {
    /** What makes two lines speak of the same member. */
    public String identity() {
      return (key + "\n" + organisation).toLowerCase(Locale.ROOT).replaceAll("[ \\t]+", " ");
    }
  }

  /**
   * @param line from 1
   */
  public record Fault(int line, Kind kind) {}

  /** What can be wrong with a line. */
  public enum Kind {
    NOTHING("nothing"),
    TOO_MANY("too-many"),
    NAME("name"),
    WEIGHT("weight"),
    SAME_WEIGHT("same-weight"),
    EMAIL("email"),
    TWICE("twice");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * Lines of a name, an organisation, a weight and an e-mail address; all but the name may be left
   * out.
   *
   * @param isWeighted else each weighs 1
   */
  public static MemberLines written(String text, boolean isWeighted) {
    return read(text, isWeighted, 1);
  }

  /** Lines of a number on the register and a weight, which may be left out. */
  public static MemberLines ofRegister(String text, boolean isWeighted) {
    return read(text, isWeighted, 0);
  }

  /** Each line by itself, so that its own mark parts it. */
  private static MemberLines read(String text, boolean isWeighted, int shift) {
    List<Line> lines = new ArrayList<>();
    Set<String> known = new HashSet<>();
    int number = 0;
    for (String typed : text.lines().toList()) {
      number++;
      List<String> cells = cells(typed);
      if (!cells.isEmpty()) {
        Line line = line(cells, shift);
        Optional<Kind> wrong = fault(line, weight(cells, shift), isWeighted);
        if (wrong.isEmpty() && !known.add(line.identity())) {
          wrong = Optional.of(Kind.TWICE);
        }
        if (wrong.isPresent()) {
          return new MemberLines(lines, Optional.of(new Fault(number, wrong.get())));
        }
        lines.add(line);
      }
    }
    return new MemberLines(lines, ofAll(lines));
  }

  private static List<String> cells(String line) {
    return Csv.read(line).stream().findFirst().map(Csv.Row::cells).orElse(List.of());
  }

  private static Optional<Fault> ofAll(List<Line> lines) {
    if (lines.isEmpty()) {
      return Optional.of(new Fault(1, Kind.NOTHING));
    }
    return lines.size() > MOST_LINES
        ? Optional.of(new Fault(MOST_LINES + 1, Kind.TOO_MANY))
        : Optional.empty();
  }

  private static Line line(List<String> cells, int shift) {
    return new Line(
        cell(cells, 0),
        shift == 0 ? "" : cell(cells, 1),
        weight(cells, shift).orElse(1),
        cell(cells, 2 + shift));
  }

  private static OptionalInt weight(List<String> cells, int shift) {
    String typed = cell(cells, 1 + shift);
    if (typed.isEmpty()) {
      return OptionalInt.of(1);
    }
    return typed.matches("[0-9]{1,7}")
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  private static Optional<Kind> fault(Line line, OptionalInt weight, boolean isWeighted) {
    if (line.key().isEmpty()
        || line.key().length() > LONGEST
        || line.organisation().length() > LONGEST) {
      return Optional.of(Kind.NAME);
    }
    if (weight.isEmpty() || line.weight() < 1 || line.weight() > MOST_WEIGHT) {
      return Optional.of(Kind.WEIGHT);
    }
    if (!isWeighted && line.weight() != 1) {
      return Optional.of(Kind.SAME_WEIGHT);
    }
    boolean isAddress =
        line.email().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
            && line.email().length() <= LONGEST_EMAIL;
    return line.email().isEmpty() || isAddress ? Optional.empty() : Optional.of(Kind.EMAIL);
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at) : "";
  }
}
