package scot.mercat.job;

/** Ends the work of a job that somebody cancelled, and undoes it. */
public final class JobCancelled extends RuntimeException {
  private static final long serialVersionUID = 1;

  JobCancelled() {
    super("The job was cancelled", null, false, false);
  }
}
