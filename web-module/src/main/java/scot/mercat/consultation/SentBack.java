package scot.mercat.consultation;

import java.time.LocalDate;

/**
 * Why a consultation was last given back to be changed; for officers only.
 *
 * @param by who gave it back, as they were called then
 */
public record SentBack(String why, String by, LocalDate on) {}
