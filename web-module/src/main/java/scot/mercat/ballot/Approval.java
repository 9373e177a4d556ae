package scot.mercat.ballot;

import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.SecondOfficer;

/** What a ballot holder approves before papers go out; see {@link HeldBallot}. */
public record Approval(Bar byNumber, Bar byValue, String wording, SecondOfficer secondOfficer) {}
