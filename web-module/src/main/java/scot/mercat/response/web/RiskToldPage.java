package scot.mercat.response.web;

import java.util.List;
import scot.mercat.place.HelpLine;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Thanks somebody who said that someone may be at risk. */
public record RiskToldPage(List<HelpLine> helpLines) implements Page {
  public RiskToldPage {
    helpLines = List.copyOf(helpLines);
  }

  @Override
  public String template() {
    return "response/risk-told.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.risk.told.title");
  }
}
