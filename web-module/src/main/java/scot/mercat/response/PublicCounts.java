package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.PlanId;

/**
 * How many public comments there are. To count a hundred thousand takes longer than to read a page
 * of them, so that a large number may be some seconds old.
 */
@Singleton
public class PublicCounts {
  private static final long MANY = 1_000;
  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final int MOST = 1_000;

  private final Clock clock;
  private final Map<Place, Known> known = new ConcurrentHashMap<>();

  @Inject
  PublicCounts(Clock clock) {
    this.clock = clock;
  }

  private record Place(PlanId plan, Optional<BlockId> block) {}

  private record Known(long count, Instant until) {}

  long of(PlanId plan, Optional<BlockId> block, LongSupplier counting) {
    Place place = new Place(plan, block);
    Instant now = clock.instant();
    @Nullable Known last = known.get(place);
    if (last != null && now.isBefore(last.until())) {
      return last.count();
    }
    long count = counting.getAsLong();
    if (count >= MANY) {
      keep(place, new Known(count, now.plus(KEPT)));
    }
    return count;
  }

  private void keep(Place place, Known count) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(place, count);
  }
}
