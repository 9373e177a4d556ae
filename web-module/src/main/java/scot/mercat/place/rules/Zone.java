package scot.mercat.place.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small area of a locality, with its figures exactly as published.
 *
 * @param figures by the name of the column, such as {@code age_0_15}
 */
public record Zone(String locality, String name, Map<String, Integer> figures) {
  public Zone {
    figures = new LinkedHashMap<>(figures);
  }
}
