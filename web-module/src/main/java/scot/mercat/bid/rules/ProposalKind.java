package scot.mercat.bid.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a proposal asks for. */
public enum ProposalKind {
  /** A district that has not been before. */
  NEW,
  /** Another term of a district under the same arrangements. */
  RENEWAL,
  /** Other arrangements within a term. */
  ALTERATION,
  /** A ballot held again because the one before was declared void. */
  RE_BALLOT,
  /** The end of a district before its term is over. */
  TERMINATION;

  /** As files and addresses name it, such as {@code re-ballot}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is voted on: where a ballot is held again, however often, the kind of the first.
   *
   * @param line the kind of a proposal, of the one that it follows, and so on back
   */
  public static ProposalKind repeated(List<ProposalKind> line) {
    return line.stream().filter(kind -> kind != RE_BALLOT).findFirst().orElse(RE_BALLOT);
  }

  public static Optional<ProposalKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
