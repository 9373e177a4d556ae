package scot.mercat.support.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;

/**
 * A person of a register with at least one vote.
 *
 * @param rights the lines of the register that give them a vote
 */
public record Entitled(UUID person, List<Entry> rights) {
  public Entitled {
    rights = List.copyOf(rights);
  }

  /** Each once, by their numbers. */
  public static List<Entitled> in(List<Entry> register) {
    Map<UUID, List<Entry>> rights = new LinkedHashMap<>();
    register.stream()
        .filter(entry -> entry.facts().isVoting())
        .forEach(
            entry -> rights.computeIfAbsent(entry.person(), id -> new ArrayList<>()).add(entry));
    return rights.entrySet().stream()
        .map(found -> new Entitled(found.getKey(), found.getValue()))
        .sorted((one, other) -> one.named().reference().compareTo(other.named().reference()))
        .toList();
  }

  public RegisterLine.Person named() {
    return rights.getFirst().facts().person();
  }

  /**
   * Whether their number is the text, or their name has it somewhere; an empty text is everybody's.
   */
  public boolean answersTo(String text) {
    String asked = text.strip().toLowerCase(Locale.ROOT);
    return named().reference().toLowerCase(Locale.ROOT).equals(asked)
        || named().name().toLowerCase(Locale.ROOT).contains(asked);
  }

  /** What their votes count by value, in hundredths of a pound. */
  public long hundredths() {
    return rights.stream().mapToLong(entry -> entry.facts().hundredths()).sum();
  }
}
