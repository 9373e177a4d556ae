package scot.mercat.bid.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

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
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
