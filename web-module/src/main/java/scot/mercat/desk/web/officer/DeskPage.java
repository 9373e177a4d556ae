package scot.mercat.desk.web.officer;

import java.time.LocalDate;
import java.util.List;
import scot.mercat.desk.FirstSteps.Step;
import scot.mercat.desk.Promises.Promise;
import scot.mercat.identity.DeskItem;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What waits for the officer today.
 *
 * @param steps that set up an installation; empty once they are done
 */
public record DeskPage(
    LocalDate today, List<Step> steps, List<DeskItem> items, List<Promise> promises)
    implements Page {
  public DeskPage {
    steps = List.copyOf(steps);
    items = List.copyOf(items);
    promises = List.copyOf(promises);
  }

  @Override
  public String template() {
    return "desk/officer/desk.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("desk.officer.title", today);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public long late() {
    return promises.stream().filter(promise -> promise.daysLate() > 0).count();
  }

  /** The class of the tag that shows where a promise stands. */
  public String tag(Promise promise) {
    return switch (promise.state()) {
      case "late" -> "mercat-tag mercat-tag--late";
      case "today", "closed" -> "mercat-tag mercat-tag--part";
      default -> "mercat-tag mercat-tag--wait";
    };
  }
}
