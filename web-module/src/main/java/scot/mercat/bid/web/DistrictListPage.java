package scot.mercat.bid.web;

import java.util.List;
import scot.mercat.bid.District;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** The improvement districts, by name. */
public record DistrictListPage(List<District> districts) implements Page {
  @Override
  public String template() {
    return "bid/districts.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.list.title");
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
