package scot.mercat.consultation;

import java.time.LocalDate;

/**
 * One time that the last day was moved, as everybody may see.
 *
 * @param reason in English
 */
public record Extension(LocalDate closedBefore, LocalDate closesNow, String reason, LocalDate on) {}
