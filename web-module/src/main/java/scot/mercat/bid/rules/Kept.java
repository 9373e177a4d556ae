package scot.mercat.bid.rules;

/** What personal data about a proposal is for; that decides how long it is kept. */
public enum Kept {
  /** How a person wants their papers, which can tell of an illness: until no paper is sent. */
  WISHES,
  /** The codes of letters: while their holders may still need to look something up. */
  CODES,
  /** What members asked and why they prefer something: while the result can be questioned. */
  WORDS,
  /** By what the ballot can be defended: as long as its papers. */
  EVIDENCE,
  /** Who pays and who belongs: for the term that was approved. */
  REGISTER
}
