package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.identity.Role;
import scot.mercat.job.Job;
import scot.mercat.job.JobKind;
import scot.mercat.job.JobProgress;
import scot.mercat.job.rules.JobOutcome;

/** Reads every line of a long register that was sent in. */
@Singleton
public class CheckRegisterJob implements JobKind {
  static final String NAME = "bid.check-register";

  private final ImportWork work;

  @Inject
  public CheckRegisterJob(ImportWork work) {
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
    return work.check(job.officer(), ImportSubject.of(job).draft(), progress::at)
        .map(file -> JobOutcome.of("checked", file.lines().size(), file.faults().size()))
        .orElse(JobOutcome.of("gone"));
  }

  @Override
  public String title() {
    return "bid.job.check.title";
  }

  @Override
  public String far() {
    return "bid.job.lines";
  }

  @Override
  public String came(JobOutcome outcome) {
    return "bid.job.check." + outcome.code();
  }

  @Override
  public String onward() {
    return "bid.job.check.onward";
  }

  @Override
  public String next(Job job) {
    ImportSubject subject = ImportSubject.of(job);
    return job.outcome().code().equals("gone") ? subject.desk() + "/import" : subject.review();
  }
}
