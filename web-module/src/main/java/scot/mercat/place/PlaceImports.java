package scot.mercat.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.place.rules.Boundary;
import scot.mercat.place.rules.Fault;
import scot.mercat.place.rules.PopulationFile;
import scot.mercat.place.rules.PostcodeFile;
import scot.mercat.place.store.PlaceStore;
import scot.mercat.shared.Outbox;

/** Takes whole files about places: either all of a file becomes true, or nothing of it. */
@Singleton
@Transactional
public class PlaceImports {
  private final PlaceStore store;
  private final AuditLog audit;
  private final Outbox outbox;

  @Inject
  public PlaceImports(PlaceStore store, AuditLog audit, Outbox outbox) {
    this.store = store;
    this.audit = audit;
    this.outbox = outbox;
  }

  /** What the file would do; nothing is changed. */
  public ImportOutcome checkPostcodes(String csv) {
    PostcodeFile file = PostcodeFile.read(csv, codes());
    return ImportOutcome.of(file.counts(), file.faults());
  }

  /** The postcodes of all localities, in place of those before: {@code postcode,locality}. */
  public ImportOutcome importPostcodes(Officer officer, String csv) {
    PostcodeFile file = PostcodeFile.read(csv, codes());
    return run(
        officer,
        "postcodes",
        ImportOutcome.of(file.counts(), file.faults()),
        () -> store.replacePostcodes(file.localities()));
  }

  public ImportOutcome checkPopulation(String csv) {
    return outcome(PopulationFile.read(csv, codes()));
  }

  /**
   * Figures of all localities' zones, in place of those before: {@code locality,zone_name,…}.
   *
   * @param notice where the figures come from, as their licence asks; shown beside them
   */
  public ImportOutcome importPopulation(Officer officer, String csv, String notice) {
    PopulationFile file = PopulationFile.read(csv, codes());
    return run(
        officer,
        "population",
        outcome(file),
        () -> store.replacePopulation(file.zones(), notice.strip()));
  }

  public ImportOutcome checkMap(String geoJson) {
    return outcome(content(geoJson, Optional.empty()));
  }

  /**
   * Borders and known places from GeoJSON: areas by {@code properties.code}, points by {@code
   * properties.locality}, {@code name} and {@code kind}. Localities that the file does not speak of
   * stay as they are.
   */
  public ImportOutcome importMap(Officer officer, String geoJson) {
    GeoJson.Content content = content(geoJson, Optional.empty());
    return run(officer, "map", outcome(content), () -> keep(content));
  }

  /** The border of one locality from a file that holds one area. */
  public ImportOutcome importBoundary(Officer officer, String locality, String geoJson) {
    Optional<Locality> theirs =
        store.locality(locality).filter(known -> officer.mayActFor(known.body()));
    if (theirs.isEmpty()) {
      return new ImportOutcome.NotFound();
    }
    GeoJson.Content content = content(geoJson, theirs);
    ImportOutcome outcome = outcome(content);
    return outcome instanceof ImportOutcome.Good
        ? done(officer, "boundary", outcome, () -> keep(content))
        : outcome;
  }

  private ImportOutcome run(Officer officer, String kind, ImportOutcome outcome, Runnable deed) {
    boolean isTheirs = store.partnership().filter(p -> officer.mayActFor(p.code())).isPresent();
    if (!isTheirs) {
      return new ImportOutcome.NotFound();
    }
    return outcome instanceof ImportOutcome.Good ? done(officer, kind, outcome, deed) : outcome;
  }

  private ImportOutcome done(Officer officer, String kind, ImportOutcome outcome, Runnable deed) {
    deed.run();
    Map<String, String> facts =
        outcome instanceof ImportOutcome.Good good
            ? good.counts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.valueOf(e.getValue())))
            : Map.of();
    audit.append(
        new Deed(
            officer.id().toString(), "place." + kind + "-imported", kind, officer.body(), facts));
    outbox.tell(PlaceKeeping.TOPIC, kind);
    return outcome;
  }

  /** Reads the file; where it is for one locality, whatever area it holds is that locality's. */
  private GeoJson.Content content(String geoJson, Optional<Locality> only) {
    GeoJson.Content read = GeoJson.read(geoJson);
    if (only.isPresent() && read.boundaries().size() == 1) {
      Boundary boundary = read.boundaries().values().iterator().next();
      return new GeoJson.Content(Map.of(only.get().code(), boundary), List.of(), read.faults());
    }
    return read.withUnknown(only.map(l -> Set.of(l.code())).orElseGet(this::codes));
  }

  private void keep(GeoJson.Content content) {
    Map<String, Boundary> all = new LinkedHashMap<>();
    store.boundaries(false).forEach((code, given) -> all.put(code, GeoJson.stored(given)));
    all.putAll(content.boundaries());
    Map<String, Boundary> outlines = Topology.simplified(all);
    outlines.forEach((code, outline) ->
        store.keepBoundary(code, all.getOrDefault(code, outline).toGeoJson(), outline.toGeoJson()));
    content.landmarks().stream()
        .collect(Collectors.groupingBy(Landmark::locality))
        .forEach(store::replaceLandmarks);
  }

  private static ImportOutcome outcome(PopulationFile file) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    file.zones().forEach(zone -> counts.merge(zone.locality(), 1, Integer::sum));
    return ImportOutcome.of(counts, file.faults());
  }

  private static ImportOutcome outcome(GeoJson.Content content) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    content.boundaries().keySet().forEach(code -> counts.put(code, 0));
    content.landmarks().forEach(landmark -> counts.merge(landmark.locality(), 1, Integer::sum));
    List<Fault> faults = content.faults();
    return ImportOutcome.of(counts, faults);
  }

  private Set<String> codes() {
    return store.localities().stream().map(Locality::code).collect(Collectors.toSet());
  }
}
