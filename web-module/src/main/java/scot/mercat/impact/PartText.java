package scot.mercat.impact;

/**
 * A translation as it is handed in.
 *
 * @param source SHA-256 of the English that the translator had before them
 * @param text empty takes the translations of the part away
 */
public record PartText(Part part, String source, String text) {}
