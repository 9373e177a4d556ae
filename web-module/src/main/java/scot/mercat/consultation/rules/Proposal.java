package scot.mercat.consultation.rules;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is known of a consultation that is to open.
 *
 * @param planPublished whether the version of the plan that it asks about can be read
 * @param written the texts that are there in English
 * @param decided the assessments that were attached or declined
 * @param linked those of them with a link to the whole assessment
 * @param today the day on which its readiness is asked
 */
public record Proposal(
    boolean planPublished,
    Set<Field> written,
    Contact contact,
    Dates dates,
    Set<Impact> decided,
    Set<Impact> linked,
    LocalDate today) {
  public Proposal {
    written = Set.copyOf(written);
    decided = Set.copyOf(decided);
    linked = Set.copyOf(linked);
  }
}
