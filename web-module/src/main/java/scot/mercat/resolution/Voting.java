package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.rules.Choice;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.rules.Voice;
import scot.mercat.resolution.store.VoiceStore;

/** Takes in how members vote, and changes it as long as the resolution is open. */
@Singleton
@Transactional
public class Voting {
  private final VoiceStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Voting(VoiceStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** The member's own, one for each of their classes. */
  public List<Voice> voices(Voter voter, Resolution resolution) {
    return store.of(resolution.id()).stream()
        .filter(voice -> voice.voter().equals(voter.id()))
        .toList();
  }

  /**
   * Keeps their choices in place of those before; classes that are not named stay as they are.
   *
   * @param choices by class; those of classes in which they may not vote are passed over
   * @return false where it is not open; then nothing was kept
   */
  public boolean cast(
      Voter voter, Proposal proposal, Resolution resolution, Map<UUID, Choice> choices) {
    return cast(voter, proposal, resolution, choices, clock.instant());
  }

  /**
   * As above, where the member voted before it is written down here.
   *
   * @param now when they did
   */
  public boolean cast(
      Voter voter,
      Proposal proposal,
      Resolution resolution,
      Map<UUID, Choice> choices,
      Instant now) {
    boolean isOpen = resolution.phase(now) == Phase.OPEN;
    Map<UUID, Choice> theirs = new HashMap<>(choices);
    theirs.keySet().retainAll(voices(voter, resolution).stream().map(Voice::voterClass).toList());
    if (isOpen) {
      theirs.forEach((voterClass, choice) -> {
        store.cast(resolution.id(), voter.id(), voterClass, choice, now);
        log(voter, proposal, resolution, voterClass, choice);
      });
    }
    return isOpen;
  }

  private void log(
      Voter voter, Proposal proposal, Resolution resolution, UUID voterClass, Choice choice) {
    audit.append(
        new Deed(
            Deed.RESIDENT,
            "resolution.voted",
            resolution.id().toString(),
            proposal.district().body(),
            Map.of(
                "voter", voter.id().toString(),
                "class", voterClass.toString(),
                "choice", choice.code())));
  }
}
