package scot.mercat.plan;

/** What came of saying that an Easy Read document is ready. */
public sealed interface EasyFinishOutcome {
  /** Everybody sees it, once the version that it was made from is published. */
  record Finished() implements EasyFinishOutcome {}

  /** Parts are out of date, or paragraphs are neither told nor left out for a reason. */
  record NotReady() implements EasyFinishOutcome {}
}
