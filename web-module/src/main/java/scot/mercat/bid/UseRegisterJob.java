package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.identity.Role;
import scot.mercat.job.Job;
import scot.mercat.job.JobKind;
import scot.mercat.job.JobProgress;
import scot.mercat.job.rules.JobOutcome;

/** Puts the good lines of a long register in place of the one before, all or none. */
@Singleton
public class UseRegisterJob implements JobKind {
  static final String NAME = "bid.use-register";

  private final ImportWork work;

  @Inject
  public UseRegisterJob(ImportWork work) {
    this.work = work;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String role() {
    return Role.BID_OFFICER;
  }

  @Override
  public JobOutcome run(Job job, JobProgress progress) {
    ImportSubject subject = ImportSubject.of(job);
    ImportWork.Actor actor = new ImportWork.Actor(job.officer(), job.body());
    return work.use(actor, subject.proposal(), subject.draft(), progress::at)
        .map(file -> JobOutcome.of("used", file.lines().size(), file.faults().size()))
        .orElse(JobOutcome.of("nothing"));
  }

  @Override
  public String title() {
    return "bid.job.use.title";
  }

  @Override
  public String far() {
    return "bid.job.lines";
  }

  @Override
  public String came(JobOutcome outcome) {
    return "bid.job.use." + outcome.code();
  }

  @Override
  public String onward() {
    return "bid.job.use.onward";
  }

  @Override
  public String next(Job job) {
    ImportSubject subject = ImportSubject.of(job);
    return job.state().isOver() && !job.outcome().code().equals("used")
        ? subject.review()
        : subject.desk();
  }
}
