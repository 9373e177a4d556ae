package scot.mercat.ballot.paper;

/** How large a paper is printed. */
public enum PaperForm {
  /** One side of A4. */
  STANDARD(13, 7, 9),
  /** In letters of 18 points, and of 14 at the foot, on as many sides as it takes. */
  LARGE_PRINT(18, 18, 14);

  private final int points;
  private final int least;
  private final int foot;

  PaperForm(int points, int least, int foot) {
    this.points = points;
    this.least = least;
    this.foot = foot;
  }

  /** The size of most letters, in points. */
  int points() {
    return points;
  }

  /** How small they may become so that all stands on one side, in points. */
  int least() {
    return least;
  }

  /** The size of the letters at the foot, in points. */
  int foot() {
    return foot;
  }
}
