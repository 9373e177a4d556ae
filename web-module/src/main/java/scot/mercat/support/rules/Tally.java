package scot.mercat.support.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.bid.rules.Entry;

/**
 * How far the support for a proposal has come. The persons decide (2006 Act s38(3)); properties and
 * value are for information.
 *
 * @param persons who signed, each once, of those entitled
 * @param properties with a vote of those who signed, of all with a vote
 * @param hundredths value of the votes of those who signed, of all votes, in hundredths of a pound
 */
public record Tally(Part persons, Part properties, Part hundredths) {
  private static final int HUNDRED = 100;

  /**
   * Each entitled person counts once, however often and by whatever way they signed and however
   * many properties they have. What was withdrawn does not count, nor who has no vote (any more).
   */
  public static Tally of(List<Entry> register, List<Signature> signatures) {
    Set<UUID> signers =
        signatures.stream()
            .filter(signature -> !signature.isWithdrawn())
            .map(Signature::person)
            .collect(Collectors.toSet());
    List<Entitled> entitled = Entitled.in(register);
    List<Entitled> signed =
        entitled.stream().filter(person -> signers.contains(person.person())).toList();
    return new Tally(
        new Part(signed.size(), entitled.size()),
        new Part(properties(signed), properties(entitled)),
        new Part(hundredths(signed), hundredths(entitled)));
  }

  /** A property on which two persons vote is one. */
  private static long properties(List<Entitled> persons) {
    return persons.stream()
        .flatMap(person -> person.rights().stream())
        .map(Entry::property)
        .distinct()
        .count();
  }

  private static long hundredths(List<Entitled> persons) {
    return persons.stream().mapToLong(Entitled::hundredths).sum();
  }

  /** Value in whole pounds, as it is shown. */
  public Part pounds() {
    return new Part(hundredths.part() / HUNDRED, hundredths.whole() / HUNDRED);
  }
}
