package scot.mercat.ballot;

/** What came of a wish for a file of papers. */
public sealed interface PrintOutcome {
  record Made(PrintedFile file) implements PrintOutcome {}

  /** None of those papers is with its voter in that form. */
  record NoPapers() implements PrintOutcome {}

  /** More than {@link PrintOrder#MOST_PAGES}. */
  record TooLong() implements PrintOutcome {}

  /** Papers are not out, or none that comes now counts. */
  record NotNow() implements PrintOutcome {}
}
