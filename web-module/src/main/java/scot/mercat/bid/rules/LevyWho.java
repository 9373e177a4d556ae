package scot.mercat.bid.rules;

/**
 * Whom a rule speaks of.
 *
 * @param kind such as {@code managed-centre}, or empty for every property
 */
public record LevyWho(String kind, LevyMeasure measure, LevyRange range) {
  /**
   * @param value hundredths of a pound
   */
  boolean includes(LevyProperty property, long value) {
    return (kind.isEmpty() || property.kinds().contains(kind))
        && switch (measure) {
          case NONE -> true;
          case RATEABLE_VALUE -> range.contains(value);
          case EMPLOYEES -> range.contains(property.employees());
        };
  }

  /** Whether one property of the kind could be both. */
  boolean meets(LevyWho other) {
    return kind.equals(other.kind) && (measure != other.measure || range.meets(other.range));
  }

  /** As rules write it. */
  public String text() {
    String measured = measure == LevyMeasure.NONE ? "" : measure.text() + " " + range.text();
    if (kind.isEmpty()) {
      return measured.isEmpty() ? "every property" : measured;
    }
    String name = kind.replace('-', ' ');
    return measured.isEmpty() ? name : name + " with " + measured;
  }
}
