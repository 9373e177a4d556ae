package scot.mercat.bid.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import scot.mercat.shared.rules.Sha256;

/**
 * The vote rights of a register as they stood at one moment, without names: the file {@code
 * register.csv} that a recount reads.
 */
public record FrozenRegister(String text) {
  private static final String HEADING = "right_id,person_id,property_id,value_hundredths\n";

  /** Those entitled to vote, in the order of their ids, so that the same register is one text. */
  public static FrozenRegister of(List<Entry> register) {
    return new FrozenRegister(
        register.stream()
            .filter(entry -> entry.facts().isVoting())
            .sorted(Comparator.comparing(entry -> entry.right().toString()))
            .map(FrozenRegister::line)
            .collect(Collectors.joining("", HEADING, "")));
  }

  private static String line(Entry entry) {
    return String.join(
            ",",
            entry.right().toString(),
            entry.person().toString(),
            entry.property().toString(),
            String.valueOf(entry.facts().hundredths()))
        + "\n";
  }

  /** What all its votes count by value, in hundredths of a pound. */
  public long hundredths() {
    return text.lines()
        .skip(1)
        .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
        .sum();
  }

  /** SHA-256 of the text, in hexadecimal. */
  public String hash() {
    return Sha256.hex(text);
  }
}
