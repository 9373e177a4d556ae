package scot.mercat.businessplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Member;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.businessplan.store.QuestionStore;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;

/** Takes in questions about a proposal, and officers' answers. */
@Singleton
@Transactional
public class Questions {
  private final QuestionStore store;
  private final Askers askers;
  private final PlanLog log;
  private final Clock clock;

  @Inject
  public Questions(QuestionStore store, Askers askers, PlanLog log, Clock clock) {
    this.store = store;
    this.askers = askers;
    this.log = log;
    this.clock = clock;
  }

  public UUID ask(Proposal proposal, Asked asked) {
    UUID id = Ids.next();
    store.add(proposal.id(), id, asked, askers.remember(asked), clock.instant());
    log.note(proposal, "question-asked");
    return id;
  }

  /** Those that wait first, then the newest. */
  public List<Question> of(ProposalId proposal) {
    return store.of(proposal);
  }

  /** What the member asked, the newest first. */
  public List<Question> of(Member member) {
    return store.of(member.proposal().id(), member.id());
  }

  /** The newest first. */
  public List<PublishedQuestion> published(ProposalId proposal) {
    return store.published(proposal);
  }

  /**
   * Keeps the answer, and tells whoever asked once. What was published before is replaced, or is
   * public no more.
   *
   * @param shown the question as it would be published
   */
  public void answer(
      Officer officer,
      Proposal proposal,
      Question question,
      String shown,
      String answer,
      boolean isPublic) {
    store.answer(question.id(), shown, answer, clock.instant());
    if (isPublic) {
      store.publish(question.id(), shown, answer, clock.instant());
    } else {
      store.withdraw(question.id());
    }
    if (!question.isAnswered()) {
      tell(proposal, question, answer);
    }
    log.note(
        officer,
        proposal,
        isPublic ? "question-published" : "question-answered",
        Map.of("question", question.id().toString()));
  }

  private void tell(Proposal proposal, Question question, String answer) {
    Optional<UUID> recipient = store.recipient(question.id());
    recipient.ifPresent(id -> askers.tell(id, proposal, answer));
  }
}
