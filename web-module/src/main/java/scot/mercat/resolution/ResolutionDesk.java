package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.store.ResolutionStore;
import scot.mercat.shared.Ids;

/** Writes resolutions, calls members to vote on them, and puts outcomes on the district's page. */
@Singleton
@Transactional
public class ResolutionDesk {
  private final ResolutionStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public ResolutionDesk(ResolutionStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of calling members to vote. */
  public sealed interface CallOutcome {
    /**
     * @param voices how many there are
     */
    record Called(int voices) implements CallOutcome {}

    /** It was called before. */
    record Before() implements CallOutcome {}

    /** Its classes have no members; nothing was changed. */
    record Nobody() implements CallOutcome {}

    /** The moment at which it opens has passed; nothing was changed. */
    record TooLate() implements CallOutcome {}
  }

  public UUID write(Officer officer, Proposal proposal, ResolutionTerms terms) {
    UUID id = Ids.next();
    store.add(id, proposal.id(), terms, clock.instant());
    log(officer, "resolution.written", id, Map.of());
    return id;
  }

  /** False where it is no draft any more; then nothing was changed. */
  public boolean change(Officer officer, Resolution resolution, ResolutionTerms terms) {
    boolean isChanged = store.change(resolution.id(), terms);
    if (isChanged) {
      log(officer, "resolution.written", resolution.id(), Map.of());
    }
    return isChanged;
  }

  /** Lets those read it who may vote, and keeps who they are. */
  public CallOutcome call(Officer officer, Resolution resolution) {
    return call(officer, resolution, clock.instant());
  }

  /**
   * As {@link #call(Officer, Resolution)}, where it was done before it is written down here.
   *
   * @param now when it was done
   */
  public CallOutcome call(Officer officer, Resolution resolution, Instant now) {
    if (resolution.called().isPresent()) {
      return new CallOutcome.Before();
    }
    if (!now.isBefore(resolution.terms().opens())) {
      return new CallOutcome.TooLate();
    }
    int voices = store.call(resolution.id(), now);
    if (voices == 0) {
      store.recall(resolution.id());
      return new CallOutcome.Nobody();
    }
    log(officer, "resolution.called", resolution.id(), Map.of("voices", String.valueOf(voices)));
    return new CallOutcome.Called(voices);
  }

  /** Makes it a draft again before it opens; false where it is open or was. */
  public boolean recall(Officer officer, Resolution resolution) {
    boolean isEarly = phase(resolution) == Phase.CALLED;
    if (isEarly) {
      store.recall(resolution.id());
      log(officer, "resolution.recalled", resolution.id(), Map.of());
    }
    return isEarly;
  }

  /** Shows anybody what came of it, without names; false before the close. */
  public boolean publish(Officer officer, Resolution resolution) {
    boolean isClosed = phase(resolution) == Phase.CLOSED;
    if (isClosed && resolution.published().isEmpty()) {
      store.publish(resolution.id(), clock.instant());
      log(officer, "resolution.published", resolution.id(), Map.of());
    }
    return isClosed;
  }

  /** Notes for the minute who presided; false before the close. */
  public boolean preside(Officer officer, Resolution resolution, String name) {
    boolean isClosed = phase(resolution) == Phase.CLOSED;
    if (isClosed) {
      store.preside(resolution, name);
      log(officer, "resolution.presided", resolution.id(), Map.of());
    }
    return isClosed;
  }

  private Phase phase(Resolution resolution) {
    return resolution.phase(clock.instant());
  }

  private void log(Officer officer, String action, UUID subject, Map<String, String> facts) {
    audit.append(
        new Deed(officer.id().toString(), action, subject.toString(), officer.body(), facts));
  }
}
