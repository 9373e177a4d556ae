package scot.mercat.place.web;

import java.util.List;
import java.util.Optional;
import scot.mercat.place.Locality;
import scot.mercat.place.rules.MapDrawing;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Find my area, by postcode, on the map or in the list.
 *
 * @param typed the postcode as it was typed; empty for none
 * @param elsewhere the postcode as it is written, where it is in none of our areas; else empty
 */
public record AreasPage(
    List<Locality> localities,
    Optional<MapDrawing> map,
    String typed,
    String elsewhere,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "place/areas.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("place.areas.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
