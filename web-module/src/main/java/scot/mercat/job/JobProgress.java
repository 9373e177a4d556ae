package scot.mercat.job;

/** How far the work is; others see it at once. */
public interface JobProgress {
  /**
   * Says how far it is; cheap enough for every line.
   *
   * @throws JobCancelled where somebody wants the work to stop
   */
  void at(int done, int total);
}
