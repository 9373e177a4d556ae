package scot.mercat.bid.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.place.rules.Fault;

/**
 * What was found in a register, without its lines, so that it need not be read again to be told.
 *
 * @param lines how many are good
 * @param faults every bad line
 */
public record CheckedRegister(int lines, RegisterFile.Counts counts, List<Fault> faults) {
  private static final String PART = "\t";

  public CheckedRegister {
    faults = List.copyOf(faults);
  }

  static CheckedRegister of(RegisterFile file) {
    return new CheckedRegister(file.lines().size(), file.counts(), file.faults());
  }

  /** The numbers, and then a line for each fault. */
  public String text() {
    String numbers =
        Stream.of(lines, counts.persons(), counts.properties(), counts.votes(), counts.pounds())
            .map(String::valueOf)
            .collect(Collectors.joining(PART));
    return Stream.concat(Stream.of(numbers), faults.stream().map(CheckedRegister::line))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Fault fault) {
    return Stream.concat(Stream.of(fault.where(), fault.reason()), fault.facts().stream())
        .map(part -> part.replaceAll("\\s+", " "))
        .collect(Collectors.joining(PART));
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws IllegalArgumentException where it did not
   */
  public static CheckedRegister read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("No numbers");
    }
    String[] numbers = lines.getFirst().split(PART, -1);
    if (numbers.length != 5) {
      throw new IllegalArgumentException("Not five numbers");
    }
    return new CheckedRegister(
        Integer.parseInt(numbers[0]),
        new RegisterFile.Counts(
            Integer.parseInt(numbers[1]),
            Integer.parseInt(numbers[2]),
            Integer.parseInt(numbers[3]),
            Long.parseLong(numbers[4])),
        lines.stream().skip(1).map(CheckedRegister::fault).toList());
  }

  private static Fault fault(String line) {
    List<String> parts = List.of(line.split(PART, -1));
    return new Fault(parts.get(0), parts.get(1), parts.subList(2, parts.size()));
  }
}
