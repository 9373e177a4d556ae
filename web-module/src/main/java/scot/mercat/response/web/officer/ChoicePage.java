package scot.mercat.response.web.officer;

import java.util.List;
import scot.mercat.response.web.officer.QueuePage.Choice;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Asks to which consultation a response came. */
public record ChoicePage(List<Choice> choices) implements Page {
  public ChoicePage {
    choices = List.copyOf(choices);
  }

  @Override
  public String template() {
    return "response/officer/choice.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.choice");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
