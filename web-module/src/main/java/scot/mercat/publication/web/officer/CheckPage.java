package scot.mercat.publication.web.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.VersionName;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Preview;
import scot.mercat.publication.Preview.Reading;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Asks the approver once more, and says what publishing does.
 *
 * @param planTitle in English
 * @param before what is published now
 */
public record CheckPage(
    Plan plan,
    String planTitle,
    Preview preview,
    Optional<VersionName> before,
    LocalDate today,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "publication/officer/check.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("publication.check.title", number());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public int number() {
    return preview.draft().version().number();
  }

  public String address() {
    return "officer/plans/" + plan.slug() + "/publish";
  }

  /** The languages in which something in plain words would be shown in English. */
  public List<Reading> partlyEnglish() {
    return preview.readings().stream()
        .filter(one -> one.rendition() == Rendition.PLAIN && one.shown().inEnglish() > 0)
        .toList();
  }
}
