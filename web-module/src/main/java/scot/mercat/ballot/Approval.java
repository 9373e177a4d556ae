package scot.mercat.ballot;

import scot.mercat.ballot.rules.Bar;

/** What a ballot holder approves before papers go out; see {@link HeldBallot}. */
public record Approval(Bar byNumber, Bar byValue, String wording) {}
