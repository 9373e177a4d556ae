package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.RegisterImports.Review;
import scot.mercat.identity.Officer;
import scot.mercat.job.Jobs;

/** Has long files checked and used as jobs. */
@Singleton
public class RegisterJobs {
  private final Jobs jobs;

  @Inject
  public RegisterJobs(Jobs jobs) {
    this.jobs = jobs;
  }

  /** The job that reads the lines. */
  public UUID check(Officer officer, Review review) {
    return start(officer, CheckRegisterJob.NAME, review);
  }

  /** The job that puts the good lines in place of the register. */
  public UUID use(Officer officer, Review review) {
    return start(officer, UseRegisterJob.NAME, review);
  }

  private UUID start(Officer officer, String kind, Review review) {
    return jobs.start(officer, kind, subject(review), review.proposal().district().body());
  }

  /** The job that reads the lines just now. */
  public Optional<UUID> checking(Review review) {
    return jobs.open(CheckRegisterJob.NAME, subject(review));
  }

  private static String subject(Review review) {
    return new ImportSubject(review.proposal().id(), review.id()).text();
  }
}
