package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.mercat.bid.ProposalId;
import scot.mercat.resolution.rules.Outcome;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.rules.Voice;
import scot.mercat.resolution.store.ResolutionStore;
import scot.mercat.resolution.store.VoiceStore;
import scot.mercat.resolution.store.VoterStore;

/** Finds resolutions, who may vote on them, and what came of them. */
@Singleton
@Transactional
public class Resolutions {
  private final ResolutionStore store;
  private final VoiceStore voices;
  private final VoterStore voters;
  private final Clock clock;

  @Inject
  public Resolutions(ResolutionStore store, VoiceStore voices, VoterStore voters, Clock clock) {
    this.store = store;
    this.voices = voices;
    this.voters = voters;
    this.clock = clock;
  }

  /** The newest first. */
  public List<Resolution> of(ProposalId proposal) {
    return store.of(proposal);
  }

  public Optional<Resolution> find(ProposalId proposal, UUID id) {
    return of(proposal).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Those whose outcome anybody may see, the newest first. */
  public List<Resolution> published(ProposalId proposal) {
    return of(proposal).stream().filter(one -> one.published().isPresent()).toList();
  }

  /** Those that the member was called to, the newest first. */
  public List<Resolution> of(ProposalId proposal, Voter voter) {
    Set<UUID> theirs = new HashSet<>(voices.resolutions(voter.id()));
    return of(proposal).stream().filter(one -> theirs.contains(one.id())).toList();
  }

  public Phase phase(Resolution resolution) {
    return resolution.phase(clock.instant());
  }

  /** One for each member in each class; none while it is a draft. */
  public List<Voice> voices(Resolution resolution) {
    return voices.of(resolution.id());
  }

  /** By class, then by name. */
  public List<NamedVoice> named(Resolution resolution) {
    Map<UUID, Voter> byId =
        voters.voters(resolution.proposal()).stream()
            .collect(Collectors.toMap(Voter::id, Function.identity()));
    Map<UUID, String> classes =
        voters.classes(resolution.proposal()).stream()
            .collect(Collectors.toMap(VoterClass::id, VoterClass::name));
    return voices(resolution).stream()
        .map(voice -> named(voice, byId, classes))
        .sorted(
            Comparator.comparing(NamedVoice::className)
                .thenComparing(NamedVoice::name)
                .thenComparing(one -> one.voice().voter()))
        .toList();
  }

  private static NamedVoice named(Voice voice, Map<UUID, Voter> voters, Map<UUID, String> classes) {
    Optional<Voter> voter = Optional.ofNullable(voters.get(voice.voter()));
    return new NamedVoice(
        voice,
        voter.map(Voter::name).orElse(""),
        voter.map(Voter::organisation).orElse(""),
        classes.getOrDefault(voice.voterClass(), ""));
  }

  /** What came of it so far; to be shown after the close only. */
  public Outcome outcome(Resolution resolution) {
    return Outcome.of(
        voices(resolution), resolution.terms().quorum(), resolution.terms().majority());
  }

  /** Who presided, as an officer wrote it; empty while nobody has. */
  public String presided(Resolution resolution) {
    return store.presided(resolution.id());
  }
}
