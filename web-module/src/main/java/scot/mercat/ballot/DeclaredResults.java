package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import scot.mercat.ballot.Declaring.CountOutcome;
import scot.mercat.ballot.rules.Result;
import scot.mercat.ballot.rules.Standing;
import scot.mercat.bid.ProposalId;

/** Results as anybody may read them: declared ones never change, so each is counted once. */
@Singleton
public class DeclaredResults {
  private final Declaring declaring;
  private final Aftermath aftermath;
  private final Map<ProposalId, Result> results = new ConcurrentHashMap<>();

  @Inject
  public DeclaredResults(Declaring declaring, Aftermath aftermath) {
    this.declaring = declaring;
    this.aftermath = aftermath;
  }

  /** How the result stands by now; nothing before the declaration. */
  public Optional<Standing> standing(HeldBallot held) {
    return aftermath.of(held.proposal()).map(state -> state.rules().standing());
  }

  /** Nothing before the declaration. */
  public Optional<Result> of(HeldBallot held) {
    if (held.declared().isEmpty()) {
      return Optional.empty();
    }
    Result known = results.get(held.proposal().id());
    if (known != null) {
      return Optional.of(known);
    }
    if (declaring.count(held.proposal()) instanceof CountOutcome.Counted(Result result)) {
      results.put(held.proposal().id(), result);
      return Optional.of(result);
    }
    return Optional.empty();
  }
}
