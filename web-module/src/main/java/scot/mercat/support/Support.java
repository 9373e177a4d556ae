package scot.mercat.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.FrozenRegister;
import scot.mercat.support.rules.Entitled;
import scot.mercat.support.rules.Tally;
import scot.mercat.support.rules.Threshold;
import scot.mercat.support.rules.Way;

/**
 * The support for a proposal as it stands, with names.
 *
 * @param statements the newest first, those that were withdrawn too
 * @param isFrozen whether the register is frozen for the notice of the vote
 */
public record Support(
    Proposal proposal,
    List<Entry> register,
    Optional<SupportMethod> method,
    List<Statement> statements,
    boolean isFrozen,
    Optional<HandedIn> handedIn) {
  public Support {
    register = List.copyOf(register);
    statements = List.copyOf(statements);
  }

  /** As handed in; before that, as the register and the statements are now. */
  public Tally tally() {
    return handedIn
        .map(HandedIn::tally)
        .orElseGet(
            () -> Tally.of(register, statements.stream().map(Statement::signature).toList()));
  }

  public Threshold threshold() {
    return Threshold.of(proposal.district().nation());
  }

  public boolean isMet() {
    return threshold().isMet(tally().persons());
  }

  public long missing() {
    return threshold().missing(tally().persons());
  }

  /** Fingerprint of the register: as handed in; before that, as it is now. */
  public String hash() {
    return handedIn.map(HandedIn::registerHash).orElseGet(() -> rights().hash());
  }

  /** The vote rights of the register as it is now, without names. */
  public FrozenRegister rights() {
    return FrozenRegister.of(register);
  }

  /** Whether statements are taken: the method is agreed, and nothing is handed in or frozen. */
  public boolean isOpen() {
    return method.isPresent() && handedIn.isEmpty() && !isFrozen;
  }

  public boolean takes(Way way) {
    return isOpen() && method.filter(agreed -> agreed.allows(way)).isPresent();
  }

  /** The person's statement that was not withdrawn. */
  public Optional<Statement> standing(UUID person) {
    return statements.stream()
        .filter(Statement::stands)
        .filter(statement -> statement.signer().person().equals(person))
        .findFirst();
  }

  /** Whether the person ever signed, be it that they took it back. */
  public boolean hasSigned(UUID person) {
    return statements.stream().anyMatch(statement -> statement.signer().person().equals(person));
  }

  public List<Entitled> entitled() {
    return Entitled.in(register);
  }

  public Optional<Entitled> entitled(UUID person) {
    return entitled().stream().filter(one -> one.person().equals(person)).findFirst();
  }

  /** Whether the statement is one of those counted: it stands, and its person has a vote. */
  public boolean counts(Statement statement) {
    return statement.stands() && entitled(statement.signer().person()).isPresent();
  }
}
