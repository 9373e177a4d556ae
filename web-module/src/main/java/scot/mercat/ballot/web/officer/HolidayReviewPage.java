package scot.mercat.ballot.web.officer;

import scot.mercat.ballot.HolidayDesk;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** What a file of bank holidays would change, before it counts. */
public record HolidayReviewPage(HolidayDesk.Review review) implements Page {
  @Override
  public String template() {
    return "ballot/officer/holiday-review.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.holidays.review.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
