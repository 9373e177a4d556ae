package scot.mercat.place.web;

import java.util.List;
import java.util.Optional;
import scot.mercat.place.Landmark;
import scot.mercat.place.Locality;
import scot.mercat.place.rules.MapDrawing;
import scot.mercat.place.rules.PopulationSummary;
import scot.mercat.place.rules.Zone;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * One locality: its map, its people in figures, its places and whom to turn to.
 *
 * @param notice where the figures come from
 */
public record AreaPage(
    Locality locality,
    Optional<MapDrawing> map,
    List<Landmark> landmarks,
    List<Zone> zones,
    String notice)
    implements Page {
  /** The kinds of places that have a name of their own in every language. */
  private static final List<String> KINDS =
      List.of("library", "health", "school", "community", "housing", "harbour");

  @Override
  public String template() {
    return "place/area.jte";
  }

  @Override
  public String title(Words words) {
    return locality.name();
  }

  public PopulationSummary people() {
    return new PopulationSummary(zones);
  }

  /** The message that names the kind of place. */
  public String kind(Landmark landmark) {
    return "place.kind." + (KINDS.contains(landmark.kind()) ? landmark.kind() : "other");
  }

  /** A published figure as it stands; empty where it was not given. */
  public Optional<Integer> figure(Zone zone, String measure) {
    return Optional.ofNullable(zone.figures().get(measure));
  }

  /** A telephone number as a device dials it. */
  public String dialled(String phone) {
    return phone.replaceAll("[^0-9+]", "").replaceFirst("^0", "+44");
  }
}
