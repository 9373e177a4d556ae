package scot.mercat.place.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.place.Body;
import scot.mercat.place.Locality;
import scot.mercat.place.Partnership;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Everything about the partnership that an administrator looks after.
 *
 * @param isWhole true where they act for the whole partnership
 * @param postcodes how many each locality has, by its code
 * @param bordered codes of the localities that have a border
 * @param kept names what was just kept; empty for nothing
 */
public record OverviewPage(
    Optional<Partnership> partnership,
    boolean isWhole,
    List<Body> bodies,
    List<Locality> localities,
    Map<String, Integer> postcodes,
    Set<String> bordered,
    String kept)
    implements Page {
  @Override
  public String template() {
    return "place/officer/overview.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("place.officer.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  /** What stands after the last slash of the code. */
  public String shortCode(Body body) {
    return body.code().substring(body.code().lastIndexOf('/') + 1);
  }

  public int postcodesOf(Locality locality) {
    return postcodes.getOrDefault(locality.code(), 0);
  }
}
