package scot.mercat.ballot.rules;

import java.time.LocalDate;

/**
 * A rule that a chosen day breaks.
 *
 * @param limit the last or first day that would keep it; for a day that is no working day, the next
 *     one that is
 */
public record BrokenRule(DayRule rule, LocalDate limit, Source source) {}
