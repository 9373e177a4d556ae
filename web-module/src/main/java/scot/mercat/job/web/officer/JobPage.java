package scot.mercat.job.web.officer;

import scot.mercat.job.Job;
import scot.mercat.job.JobKind;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * How far a job is, or what came of it.
 *
 * @param isStill the page does not look again by itself
 */
public record JobPage(Job job, JobKind kind, boolean isStill) implements Page {
  @Override
  public String template() {
    return "job/officer/job.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(kind.title());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/jobs/" + job.id();
  }

  /** What came of it, with the numbers of its outcome. */
  public String came(Words words) {
    return words.say(kind.came(job.outcome()), job.outcome().counts().toArray());
  }

  /** Such as "1,200 of 5,000 lines". */
  public String far(Words words) {
    return words.say(kind.far(), job.far().done(), job.far().total());
  }
}
