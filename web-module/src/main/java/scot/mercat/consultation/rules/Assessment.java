package scot.mercat.consultation.rules;

/**
 * What was decided about one assessment; its summary or reason is a text of its own.
 *
 * @param isAttached false where it was declined, for the reason that the text gives
 * @param link where the whole assessment stands; empty for none
 */
public record Assessment(Impact impact, boolean isAttached, String link) {}
