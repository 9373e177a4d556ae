package scot.mercat.plan.web;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.plan.EasyRead;
import scot.mercat.web.Assets;

/**
 * The drawings beside Easy Read. They stand in the page itself, since a drawing that is fetched
 * cannot take the colour of the text around it, and so would be lost on a dark page.
 */
public final class Pictures {
  /** All that there are; each names its message, {@code plan.picture.<name>}. */
  public static final List<String> NAMES =
      List.of(
          "boat",
          "bus",
          "calendar",
          "clock",
          "computer",
          "cross",
          "doctor",
          "ear",
          "flood",
          "food",
          "heart",
          "house",
          "letter",
          "library",
          "light",
          "map",
          "money",
          "park",
          "path",
          "people",
          "person",
          "phone",
          "question",
          "school",
          "shop",
          "talk",
          "tick",
          "vote",
          "warm",
          "work",
          "write");

  private final Assets assets;

  public Pictures(Assets assets) {
    this.assets = assets;
  }

  /** SVG by name of all that there are. */
  public Map<String, String> all() {
    return named(NAMES);
  }

  /** SVG by name; a picture that we do not have is left out. */
  public Map<String, String> of(List<EasyRead.Part> parts) {
    return named(parts.stream().map(EasyRead.Part::picture).distinct().toList());
  }

  private Map<String, String> named(Collection<String> names) {
    Map<String, String> drawings = new LinkedHashMap<>();
    for (String name : names) {
      assets
          .find("easy/" + name + ".svg")
          .map(asset -> new String(asset.plain(), StandardCharsets.UTF_8).strip())
          .ifPresent(drawing -> drawings.put(name, drawing));
    }
    return drawings;
  }
}
