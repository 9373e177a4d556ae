package scot.mercat.ballot.web;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Asks whether somebody wants to be reminded of a ballot, or says that they will be.
 *
 * @param step {@code ask}, {@code done} or {@code unknown}
 */
public record ReminderPage(String step) implements Page {
  @Override
  public String template() {
    return "ballot/reminder.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.remind." + step + ".title");
  }
}
