package scot.mercat.theme.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before and after one thing among those that are looked through. The thing itself may
 * have left them: whoever works through what is to do still goes on from where they are.
 */
public record Neighbours<T>(Optional<T> previous, Optional<T> next) {
  /**
   * @param all everything in its order, the thing among it
   * @param wanted those of them that are looked through
   * @throws IllegalArgumentException where the thing is not among all
   */
  public static <T> Neighbours<T> of(T thing, List<T> all, Set<T> wanted) {
    int place = all.indexOf(thing);
    if (place < 0) {
      throw new IllegalArgumentException("It stands nowhere");
    }
    return new Neighbours<>(
        all.subList(0, place).reversed().stream().filter(wanted::contains).findFirst(),
        all.subList(place + 1, all.size()).stream().filter(wanted::contains).findFirst());
  }
}
