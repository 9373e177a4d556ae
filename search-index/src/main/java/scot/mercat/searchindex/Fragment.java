package scot.mercat.searchindex;

/**
 * A piece of a snippet. Plain text, never HTML: whoever shows it must escape it.
 *
 * @param text the words as they were written
 * @param marked whether these are words that the reader asked for
 */
public record Fragment(String text, boolean marked) {}
