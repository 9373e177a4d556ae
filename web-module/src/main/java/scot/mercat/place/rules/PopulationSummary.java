package scot.mercat.place.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the figures of a locality's zones say in few words. Each share has as its whole the total of
 * the very table that its part comes from: the census office changed each table on its own, so 985
 * of one table are never compared with 1,008 of another.
 */
public final class PopulationSummary {
  private final List<Zone> zones;

  public PopulationSummary(List<Zone> zones) {
    this.zones = List.copyOf(zones);
  }

  /** So many of a hundred, with the counts they come from. */
  public record Share(long part, long whole) {
    /** Whole hundredths, halves rounded up; for reading only. */
    public long ofHundred() {
      return (part * 200 + whole) / (2 * whole);
    }
  }

  public int zoneCount() {
    return zones.size();
  }

  /** People, to the nearest ten, since the published counts are not exact. */
  public Optional<Long> people() {
    return sum(Set.of("residents")).map(sum -> (sum + 5) / 10 * 10);
  }

  public Optional<Share> children() {
    return share(Set.of("age_0_15"), Set.of("residents"));
  }

  public Optional<Share> older() {
    return share(Set.of("age_65_74", "age_75_plus"), Set.of("residents"));
  }

  /** Whose day-to-day life a long illness or disability limits, a lot or a little. */
  public Optional<Share> limited() {
    return share(Set.of("dis_lot", "dis_little"), Set.of("dis_lot", "dis_little", "dis_none"));
  }

  public Optional<Share> owned() {
    return share(Set.of("own"), Set.of("households"));
  }

  public Optional<Share> socialRent() {
    return share(Set.of("social_rent"), Set.of("households"));
  }

  public Optional<Share> privateRent() {
    return share(Set.of("private_rent"), Set.of("households"));
  }

  /** How many zones are in the most deprived fifth of Scotland (SIMD deciles 1 and 2). */
  public Optional<Long> mostDeprived() {
    return zones.isEmpty() || zones.stream().anyMatch(z -> !z.figures().containsKey("simd_decile"))
        ? Optional.empty()
        : Optional.of(
            zones.stream().filter(z -> z.figures().getOrDefault("simd_decile", 10) <= 2).count());
  }

  private Optional<Share> share(Set<String> part, Set<String> whole) {
    return sum(part)
        .flatMap(parts -> sum(whole).filter(all -> all > 0).map(all -> new Share(parts, all)));
  }

  /** Over all zones; nothing where any zone lacks one of the measures. */
  private Optional<Long> sum(Set<String> measures) {
    List<Map<String, Integer>> figures = zones.stream().map(Zone::figures).toList();
    return figures.isEmpty() || !figures.stream().allMatch(f -> f.keySet().containsAll(measures))
        ? Optional.empty()
        : Optional.of(
            figures.stream()
                .flatMapToLong(
                    f -> measures.stream().mapToLong(measure -> f.getOrDefault(measure, 0)))
                .sum());
  }
}
