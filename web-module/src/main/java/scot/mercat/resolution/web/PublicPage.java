package scot.mercat.resolution.web;

import java.util.List;
import scot.mercat.bid.District;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.rules.Outcome;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What members decided, as anybody sees it: never who voted.
 *
 * @param lines the newest first
 */
public record PublicPage(District district, List<Line> lines) implements Page {
  /** A resolution whose outcome was published. */
  public record Line(Resolution resolution, Outcome outcome) {}

  @Override
  public String template() {
    return "resolution/public.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.public.title");
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
