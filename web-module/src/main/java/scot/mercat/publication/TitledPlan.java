package scot.mercat.publication;

import java.time.Instant;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Language;

/** A published plan as a list names it. */
public record TitledPlan(Plan plan, int version, Instant publishedAt, Line title, Line summary) {
  /** A text with the language that it is in. */
  public record Line(String text, Language language) {}
}
