package scot.mercat.plan.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import scot.mercat.plan.EasyRead;
import scot.mercat.web.Assets;

/**
 * The drawings beside Easy Read. They stand in the page itself, since a drawing that is fetched
 * cannot take the colour of the text around it, and so would be lost on a dark page.
 */
final class Pictures {
  private final Assets assets;

  Pictures(Assets assets) {
    this.assets = assets;
  }

  /** SVG by name; a picture that we do not have is left out. */
  Map<String, String> of(EasyRead easy) {
    Map<String, String> drawings = new HashMap<>();
    for (EasyRead.Part part : easy.parts()) {
      assets
          .find("easy/" + part.picture() + ".svg")
          .map(asset -> new String(asset.plain(), StandardCharsets.UTF_8).strip())
          .ifPresent(drawing -> drawings.put(part.picture(), drawing));
    }
    return drawings;
  }
}
