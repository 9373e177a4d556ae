package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.store.RequestStore;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;

/** Takes in what members ask to have put right, and officers' answers. */
@Singleton
@Transactional
public class CorrectionRequests {
  /** So many of one person wait at most; whoever has more to say is asked to phone. */
  private static final int MOST_OPEN = 5;

  private final RequestStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public CorrectionRequests(RequestStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** False where too many of theirs wait already; then nothing is kept. */
  public boolean send(Member member, String what, String evidence) {
    if (of(member).stream().filter(CorrectionRequest::isOpen).count() >= MOST_OPEN) {
      return false;
    }
    UUID id = Ids.next();
    store.add(id, member.proposal().id(), member.id(), what, evidence, clock.instant());
    audit.append(
        new Deed(
            Deed.RESIDENT,
            "bid.correction-asked",
            id.toString(),
            member.proposal().district().body(),
            Map.of("proposal", member.proposal().id().value().toString())));
    return true;
  }

  /** Theirs, the newest first. */
  public List<CorrectionRequest> of(Member member) {
    return of(member.proposal().id()).stream()
        .filter(request -> request.person().equals(member.id()))
        .toList();
  }

  /** All of the proposal: those that wait first, then the newest. */
  public List<CorrectionRequest> of(ProposalId proposal) {
    return store.of(proposal);
  }

  /** How many wait, in all proposals that the officer's body looks after. */
  public long waiting(Officer officer) {
    return store.waiting(officer.body(), officer.bodiesBelow());
  }

  /** Done, with an answer that the person reads; an answer given before is replaced. */
  public void answer(Officer officer, Proposal proposal, CorrectionRequest request, String answer) {
    store.answer(request.id(), officer.id(), answer, clock.instant());
    audit.append(
        new Deed(
            officer.id().toString(),
            "bid.correction-answered",
            request.id().toString(),
            officer.body(),
            Map.of("proposal", proposal.id().value().toString())));
  }
}
