package scot.mercat.plan.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.VersionName;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** An officer's plans, with what is published of each and what is being written. */
public record PlansPage(List<Line> plans) implements Page {
  /**
   * @param title in English
   */
  public record Line(Plan plan, String title, List<VersionName> versions) {
    public Optional<VersionName> published() {
      return versions.stream().filter(version -> !version.isDraft()).reduce((a, b) -> b);
    }

    public Optional<VersionName> draft() {
      return versions.stream().filter(VersionName::isDraft).findFirst();
    }
  }

  @Override
  public String template() {
    return "plan/officer/plans.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.list.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
