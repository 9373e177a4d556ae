package scot.mercat.resolution.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many took part, of how many. A member counts once here however many classes they stand in;
 * their weights add up.
 *
 * @param voters members who voted, be it to abstain
 * @param entitled members who may vote
 * @param weight of the voices that were cast
 * @param entitledWeight of all voices
 * @param heaviest weight of the one member who cast most
 */
public record Presence(
    long voters, long entitled, long weight, long entitledWeight, long heaviest) {
  /** With fewer, those who know some of the votes can tell the others. */
  private static final int FEWEST_PUBLISHED = 10;

  public static Presence of(List<Voice> voices) {
    return new Presence(
        members(voices, Voice::isCast),
        members(voices, voice -> true),
        weight(voices, Voice::isCast),
        weight(voices, voice -> true),
        heaviest(voices));
  }

  /**
   * Whether anybody may see the figures without learning how a member voted: enough voted, and
   * nobody cast more than half of the weight.
   */
  public boolean mayBePublished() {
    return voters >= FEWEST_PUBLISHED && heaviest <= weight - heaviest;
  }

  private static long heaviest(List<Voice> voices) {
    return voices.stream()
        .filter(Voice::isCast)
        .collect(Collectors.groupingBy(Voice::voter, Collectors.summingLong(Voice::weight)))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  private static long members(List<Voice> voices, Predicate<Voice> wanted) {
    return voices.stream().filter(wanted).map(Voice::voter).distinct().count();
  }

  private static long weight(List<Voice> voices, Predicate<Voice> wanted) {
    return voices.stream().filter(wanted).mapToLong(Voice::weight).reduce(0, Math::addExact);
  }
}
