package scot.mercat.support.rules;

import scot.mercat.bid.rules.Nation;

/**
 * How many of those entitled have to support a proposal before a vote on it.
 *
 * @param percent of the persons entitled; 0 where the law asks for no share
 * @param isUnreviewed whether pages say that no lawyer has looked at it
 */
public record Threshold(int percent, boolean isUnreviewed) {
  private static final int HUNDRED = 100;

  /**
   * Scotland: 5 % of the persons entitled to vote (Planning etc. (Scotland) Act 2006 s38(3)).
   * Northern Ireland asks for similar (Business Improvement Districts Act (Northern Ireland) 2013).
   * England and Wales ask for 84 days' notice, and for no share (Local Government Act 2003 Part 4;
   * SI 2004/2443, SI 2005/1312).
   */
  public static Threshold of(Nation nation) {
    return switch (nation) {
      case SCOTLAND -> new Threshold(5, false);
      case NORTHERN_IRELAND -> new Threshold(5, true);
      case ENGLAND, WALES -> new Threshold(0, true);
    };
  }

  public boolean isAsked() {
    return percent > 0;
  }

  /** At least so many persons; one always: of 41 it is 3, since 100·2 is less than 5·41. */
  public long needed(long entitled) {
    return Math.max(1, Math.ceilDiv(Math.multiplyExact(percent, entitled), HUNDRED));
  }

  /** Exactly the share meets it. Where nobody is entitled nobody can. */
  public boolean isMet(Part persons) {
    return persons.part() > 0
        && persons.whole() > 0
        && Math.multiplyExact(HUNDRED, persons.part())
            >= Math.multiplyExact(percent, persons.whole());
  }

  /** How many more have to sign; 0 when it is met. */
  public long missing(Part persons) {
    return Math.max(0, needed(persons.whole()) - persons.part());
  }
}
