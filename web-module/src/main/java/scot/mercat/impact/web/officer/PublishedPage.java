package scot.mercat.impact.web.officer;

import scot.mercat.impact.PublishedAnswer;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** What was published, and how many were told. */
public record PublishedPage(AnswerCase found, PublishedAnswer published) implements Page {
  @Override
  public String template() {
    return "impact/officer/published.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.published.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
