package scot.mercat.support;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.Member;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.support.rules.Entitled;
import scot.mercat.support.rules.Way;
import scot.mercat.support.store.MethodStore;
import scot.mercat.support.store.StatementStore;

/**
 * Agrees how statements of support are gathered, takes them in, and takes them back. Each moment is
 * given: for what happens now it is the clock's.
 */
@Singleton
@Transactional
public class SupportDesk {
  private final MethodStore methods;
  private final StatementStore statements;
  private final Noting noting;

  @Inject
  SupportDesk(MethodStore methods, StatementStore statements, Noting noting) {
    this.methods = methods;
    this.statements = statements;
    this.noting = noting;
  }

  /**
   * Records the method agreed with the council. It may be put right until the first statement comes
   * in; false after that, and where the register is frozen.
   */
  public boolean agree(Officer officer, Proposal proposal, SupportMethod method) {
    Support support = noting.locked(proposal);
    if (support.isFrozen() || !support.statements().isEmpty() || support.handedIn().isPresent()) {
      return false;
    }
    methods.keep(proposal.id(), method, officer.id());
    Map<String, String> facts = Map.of("agreed-on", method.agreedOn().toString());
    noting.note(actor(officer), proposal, Figures.Cause.AGREED, method.recordedAt(), facts);
    return true;
  }

  /** Takes a member's own signature, of today. */
  public SignOutcome sign(Member member, Signatory signatory, Instant at) {
    Sheet sheet = new Sheet(member.id(), signatory, CivilTime.day(at));
    return take(Deed.RESIDENT, member.proposal(), sheet, Way.ONLINE, at);
  }

  /**
   * A statement as it was signed.
   *
   * @param person of the register
   */
  public record Sheet(UUID person, Signatory signatory, LocalDate signedOn) {}

  /** Enters what was signed on paper. */
  public SignOutcome enter(Officer officer, Proposal proposal, Sheet sheet, Instant at) {
    return take(actor(officer), proposal, sheet, Way.PAPER, at);
  }

  private SignOutcome take(String actor, Proposal proposal, Sheet sheet, Way way, Instant at) {
    Support support = noting.locked(proposal);
    SignOutcome outcome = judge(support, sheet, way, at);
    if (outcome instanceof SignOutcome.Kept(Statement statement)) {
      statements.add(proposal.id(), statement, actor);
      Map<String, String> facts = Map.of("statement", statement.id().toString(), "way", way.code());
      noting.note(actor, proposal, Figures.Cause.SIGNED, at, facts);
    }
    return outcome;
  }

  private static SignOutcome judge(Support support, Sheet sheet, Way way, Instant at) {
    if (!support.takes(way)) {
      return new SignOutcome.NotTaken();
    }
    if (isWrongDay(support.method().orElseThrow(), sheet.signedOn(), at)) {
      return new SignOutcome.WrongDay();
    }
    if (support.standing(sheet.person()).isPresent()) {
      return new SignOutcome.SignedBefore(support.standing(sheet.person()).get());
    }
    return support
        .entitled(sheet.person())
        .<SignOutcome>map(entitled -> new SignOutcome.Kept(statement(entitled, sheet, way, at)))
        .orElseGet(SignOutcome.NotEntitled::new);
  }

  private static boolean isWrongDay(SupportMethod method, LocalDate signedOn, Instant at) {
    return signedOn.isBefore(method.agreedOn()) || signedOn.isAfter(CivilTime.day(at));
  }

  private static Statement statement(Entitled entitled, Sheet sheet, Way way, Instant at) {
    RegisterLine.Person named = entitled.named();
    return new Statement(
        Ids.next(),
        new Statement.Signer(entitled.person(), named.reference(), named.name()),
        sheet.signatory(),
        way,
        sheet.signedOn(),
        at,
        Optional.empty());
  }

  /** Takes a member's own signature back; once more changes nothing. */
  public TakenBack withdraw(Member member, Instant at) {
    Support support = noting.locked(member.proposal());
    Optional<Statement> standing = support.standing(member.id());
    if (standing.isEmpty()) {
      return support.hasSigned(member.id()) ? TakenBack.DONE : TakenBack.NONE;
    }
    if (support.isOpen()) {
      drop(Deed.RESIDENT, support, standing.get(), "", at);
      return TakenBack.DONE;
    }
    return support.handedIn().isPresent() ? TakenBack.HANDED_IN : TakenBack.FROZEN;
  }

  /** False where it was withdrawn before, or the time for it is over. */
  public boolean withdraw(
      Officer officer, Proposal proposal, UUID statement, String reason, Instant at) {
    Support support = noting.locked(proposal);
    return support.statements().stream()
        .filter(one -> one.id().equals(statement) && one.stands() && support.isOpen())
        .findFirst()
        .map(one -> drop(actor(officer), support, one, reason, at))
        .orElse(false);
  }

  private boolean drop(
      String actor, Support support, Statement statement, String reason, Instant at) {
    statements.withdraw(statement.id(), actor, new Statement.Withdrawal(at, reason));
    Map<String, String> facts = Map.of("statement", statement.id().toString());
    noting.note(actor, support.proposal(), Figures.Cause.WITHDRAWN, at, facts);
    return true;
  }

  private static String actor(Officer officer) {
    return officer.id().toString();
  }
}
