package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import scot.mercat.place.Places;

/** What the bodies and localities that plans name by code are called. */
@Singleton
public class PlaceNames {
  private final Places places;

  @Inject
  public PlaceNames(Places places) {
    this.places = places;
  }

  /** Those who can be said to do something, by code; empty where none are set up. */
  public Map<String, String> bodies() {
    Map<String, String> names = new LinkedHashMap<>();
    places.partnership().ifPresent(whole -> names.put(whole.code(), whole.name()));
    places.bodies().forEach(body -> names.put(body.code(), body.name()));
    return names;
  }

  /** By code, in the order of their names; empty where none are set up. */
  public Map<String, String> localities() {
    Map<String, String> names = new LinkedHashMap<>();
    places.localities().forEach(locality -> names.put(locality.code(), locality.name()));
    return names;
  }
}
