package scot.mercat.desk.web;

import scot.mercat.desk.HomeFacts;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** What is open, what is planned, and what became of what you said. */
public record HomePage(HomeFacts facts) implements Page {
  @Override
  public String template() {
    return "desk/home.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("desk.home.title");
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
