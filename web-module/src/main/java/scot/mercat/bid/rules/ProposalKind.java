package scot.mercat.bid.rules;

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

  public static Optional<ProposalKind> of(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
