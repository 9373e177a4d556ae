package scot.mercat.resolution.rules;

import java.util.List;
import java.util.function.Predicate;

/**
 * How many took part, of how many. A member counts once here however many classes they stand in;
 * their weights add up.
 *
 * @param voters members who voted, be it to abstain
 * @param entitled members who may vote
 * @param weight of the voices that were cast
 * @param entitledWeight of all voices
 */
public record Presence(long voters, long entitled, long weight, long entitledWeight) {
  public static Presence of(List<Voice> voices) {
    return new Presence(
        members(voices, Voice::isCast),
        members(voices, voice -> true),
        weight(voices, Voice::isCast),
        weight(voices, voice -> true));
  }

  private static long members(List<Voice> voices, Predicate<Voice> wanted) {
    return voices.stream().filter(wanted).map(Voice::voter).distinct().count();
  }

  private static long weight(List<Voice> voices, Predicate<Voice> wanted) {
    return voices.stream().filter(wanted).mapToLong(Voice::weight).reduce(0, Math::addExact);
  }
}
