package scot.mercat.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.place.rules.MapDrawing;
import scot.mercat.place.rules.Postcode;
import scot.mercat.place.rules.Zone;
import scot.mercat.place.store.PlaceStore;

/** Answers what the partnership is, what its localities are, and which one somebody lives in. */
@Singleton
@Transactional
public class Places {
  private final PlaceStore store;

  @Inject
  public Places(PlaceStore store) {
    this.store = store;
  }

  /** Empty until an administrator or the demonstration has set it up. */
  public Optional<Partnership> partnership() {
    return store.partnership();
  }

  /** The partners, in the order of their names. */
  public List<Body> bodies() {
    return store.bodies();
  }

  /** The partner, or the partnership itself, that has the code. */
  public Optional<Body> body(String code) {
    return store.body(code).or(() -> partnershipAsBody().filter(body -> body.code().equals(code)));
  }

  /** In the order of their names. */
  public List<Locality> localities() {
    return store.localities();
  }

  public Optional<Locality> locality(String code) {
    return store.locality(code);
  }

  /**
   * @param typed as somebody typed it, spaces and small letters allowed
   */
  public PostcodeOutcome findByPostcode(String typed) {
    return Postcode.read(typed)
        .<PostcodeOutcome>map(postcode ->
            store
                .at(postcode)
                .<PostcodeOutcome>map(PostcodeOutcome.Found::new)
                .orElseGet(() -> new PostcodeOutcome.NotInArea(postcode.written())))
        .orElseGet(PostcodeOutcome.NotAPostcode::new);
  }

  /** Help for somebody in need, in the order to show. */
  public List<HelpLine> helpLines() {
    return store.helpLines();
  }

  /** Who is told at once when someone may be at risk. */
  public Optional<DutyContact> dutyContact() {
    return store.dutyContact();
  }

  public List<Landmark> landmarks(String locality) {
    return store.landmarks(locality);
  }

  /** The locality's small areas with their published figures. */
  public List<Zone> zones(String locality) {
    return store.zones(locality);
  }

  /** Where the figures come from, as their licence asks; empty where there are none. */
  public String populationNotice() {
    return store.populationNotice();
  }

  /** How many postcodes each locality has, by its code. */
  public Map<String, Integer> postcodeCounts() {
    return store.counts("postcodes");
  }

  /** The codes of the localities that have a border. */
  public Set<String> bordered() {
    return Set.copyOf(store.boundaries(true).keySet());
  }

  /** All localities that have a border; empty where none has. */
  public Optional<MapDrawing> map() {
    Map<String, String> outlines = store.boundaries(true);
    List<MapDrawing.Outline> drawn =
        store.localities().stream()
            .filter(locality -> outlines.containsKey(locality.code()))
            .map(locality -> outline(locality, outlines))
            .toList();
    return drawn.isEmpty() ? Optional.empty() : Optional.of(MapDrawing.ofAreas(drawn));
  }

  /** One locality with its known places, numbered in the order of {@link #landmarks}. */
  public Optional<MapDrawing> map(Locality locality) {
    Map<String, String> outlines = store.boundaries(true);
    List<MapDrawing.Place> places =
        store.landmarks(locality.code()).stream()
            .map(landmark -> new MapDrawing.Place(landmark.name(), landmark.position()))
            .toList();
    return outlines.containsKey(locality.code())
        ? Optional.of(MapDrawing.ofPlaces(outline(locality, outlines), places))
        : Optional.empty();
  }

  private static MapDrawing.Outline outline(Locality locality, Map<String, String> outlines) {
    return new MapDrawing.Outline(
        locality.code(),
        locality.name(),
        GeoJson.stored(outlines.getOrDefault(locality.code(), "")));
  }

  private Optional<Body> partnershipAsBody() {
    return store
        .partnership()
        .map(p -> new Body(p.code(), p.name(), p.phone(), p.email(), p.address()));
  }
}
