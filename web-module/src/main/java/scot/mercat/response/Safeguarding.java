package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.response.rules.Happening;
import scot.mercat.response.store.ModeratedResponses;
import scot.mercat.response.store.ResponseStore;

/**
 * Somebody may be at risk: the words are hidden at once, the duty contact is told, and a clock runs
 * until a moderator says what was done. The author's receipt says nothing of it, since whoever
 * holds it may be the one that somebody is afraid of.
 */
@Singleton
@Transactional
public class Safeguarding {
  private final ResponseStore store;
  private final ModeratedResponses moderated;
  private final Alarm alarm;
  private final ResponseNotes notes;
  private final Clock clock;

  @Inject
  public Safeguarding(
      ResponseStore store,
      ModeratedResponses moderated,
      Alarm alarm,
      ResponseNotes notes,
      Clock clock) {
    this.store = store;
    this.moderated = moderated;
    this.alarm = alarm;
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * @param worry what makes the officer think so; may be empty
   */
  public void flag(Officer officer, ResponseId id, String worry, Instant at) {
    Response response = locked(id);
    notes.requireLeave(officer, response, ResponseNotes.READERS);
    flag(officer.id().toString(), officer.name(), response, worry, at);
  }

  /** The same by somebody who has read a published comment. */
  public void flagAsResident(ResponseId id, String worry) {
    flag(Deed.RESIDENT, "", locked(id), worry, clock.instant());
  }

  /**
   * Stops the clock.
   *
   * @param done what was done, for moderators; nothing that should stand in a case file alone
   * @return false where the clock did not run
   */
  public boolean acted(Officer officer, ResponseId id, String done, Instant at) {
    Response response = locked(id);
    notes.requireLeave(officer, response, Role.MODERATOR);
    if (done.isBlank()) {
      throw new IllegalArgumentException("What was done must be said");
    }
    if (!response.isUrgent()) {
      return false;
    }
    moderated.acted(id, at);
    moderated.remember(id, new HistoryLine(at, Happening.ACTED, officer.name(), done));
    notes.append(officer.id().toString(), "response.risk-acted-on", response, Map.of());
    return true;
  }

  private Response locked(ResponseId id) {
    moderated.lock(id);
    return store.find(id).orElseThrow();
  }

  /** Where nobody has acted on an earlier alarm yet, that one's clock runs on. */
  private void flag(String actor, String name, Response response, String worry, Instant at) {
    moderated.remember(response.id(), new HistoryLine(at, Happening.FLAGGED, name, worry));
    notes.append(actor, "response.flagged-at-risk", response, Map.of());
    if (!response.isUrgent()) {
      moderated.flag(response.id(), at, alarm.raise(at));
    }
  }
}
