package scot.mercat.response;

import java.time.Instant;
import scot.mercat.response.rules.Happening;

/**
 * Something that was done about a response.
 *
 * @param officer their name; empty for a resident
 * @param note a reason's code or words, what worries somebody, or what was done; may be empty
 */
public record HistoryLine(Instant at, Happening happening, String officer, String note) {}
