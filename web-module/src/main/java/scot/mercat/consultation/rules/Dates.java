package scot.mercat.consultation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a consultation.
 *
 * @param opens its first day
 * @param closes its last day, which still counts
 * @param answerBy the day by which an answer is promised
 * @param retentionUntil the day by which personal details are deleted
 */
public record Dates(
    LocalDate opens, LocalDate closes, LocalDate answerBy, LocalDate retentionUntil) {
  /** How many days people have, the first and the last included; below 1 where it ends too soon. */
  public long length() {
    return ChronoUnit.DAYS.between(opens, closes) + 1;
  }

  public Dates closing(LocalDate later) {
    return new Dates(opens, later, answerBy, retentionUntil);
  }
}
