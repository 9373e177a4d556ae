package scot.mercat.theme.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each thing came, the most frequent first; of equals, what came first. */
public record Ranking<T>(List<Place<T>> places) {
  public Ranking {
    places = List.copyOf(places);
  }

  /** A thing and how often it came. */
  public record Place<T>(T thing, long count) {}

  public static <T> Ranking<T> of(List<T> things) {
    Map<T, Long> counts = new LinkedHashMap<>();
    things.forEach(thing -> counts.merge(thing, 1L, Long::sum));
    return new Ranking<>(
        counts.entrySet().stream()
            .map(count -> new Place<>(count.getKey(), count.getValue()))
            .sorted(Comparator.comparingLong((Place<T> place) -> place.count()).reversed())
            .toList());
  }

  /** The most frequent ones; all where there are fewer. */
  public List<Place<T>> first(int most) {
    return places.subList(0, Math.min(most, places.size()));
  }
}
