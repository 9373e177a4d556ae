package scot.mercat.bench;

import java.util.List;

/** When warming up is over: the last three windows agree, or there were enough of them. */
record Steadiness(int mostWindows) {
  private static final int WINDOWS = 3;
  private static final double SPREAD = 0.05;

  /** Whether the rates of the last three windows lie within 5 % of the highest of them. */
  static boolean agree(List<Double> rates) {
    if (rates.size() < WINDOWS) {
      return false;
    }
    List<Double> last = rates.subList(rates.size() - WINDOWS, rates.size());
    double highest = last.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double lowest = last.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    return highest > 0 && highest - lowest <= SPREAD * highest;
  }

  boolean isOver(List<Double> rates) {
    return agree(rates) || rates.size() >= mostWindows;
  }
}
