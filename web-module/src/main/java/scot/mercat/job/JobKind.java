package scot.mercat.job;

import scot.mercat.job.rules.JobOutcome;

/** A bean that does one kind of long work, and says it in words. */
public interface JobKind {
  /** Unique, and the same in every release, such as {@code bid.check-register}; at most 60. */
  String name();

  /** Whose officers may see and cancel it; a name from {@link scot.mercat.identity.Role}. */
  String role();

  /**
   * Does the work, in the transaction of the caller and in no other, so that all of it stays or
   * nothing. It may be begun again from its beginning.
   *
   * @throws JobCancelled out of the progress, to be let through
   */
  JobOutcome run(Job job, JobProgress progress);

  /** Key of the message that names the work. */
  String title();

  /** Key of the message that says how far it is, such as "{0} of {1} lines". */
  String far();

  /** Key of the message that says what came of it, with the outcome's counts. */
  String came(JobOutcome outcome);

  /** Key of the message on the link that leads on once it is over. */
  String onward();

  /** Where that link leads, from behind the language on. */
  String next(Job job);
}
