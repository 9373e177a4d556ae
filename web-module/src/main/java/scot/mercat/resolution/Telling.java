package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.rules.News;
import scot.mercat.resolution.store.TellStore;

/** Tells members who have an address of resolutions: each piece of news once. */
@Singleton
@Transactional
class Telling {
  /** So many e-mails in one transaction. */
  static final int MOST = 100;

  private final TellStore store;
  private final Resolutions resolutions;
  private final VoterMail mail;
  private final Districts districts;
  private final Clock clock;

  @Inject
  Telling(
      TellStore store, Resolutions resolutions, VoterMail mail, Districts districts, Clock clock) {
    this.store = store;
    this.resolutions = resolutions;
    this.mail = mail;
    this.districts = districts;
    this.clock = clock;
  }

  /** Those with something to tell, whether it has been told or not. */
  List<Proposal> busy() {
    Instant now = clock.instant();
    return store.busy(now.minus(News.STALE), now).stream()
        .flatMap(id -> districts.proposal(id).stream())
        .toList();
  }

  /** Answers how many were told. */
  int tellSome(Proposal proposal) {
    Instant now = clock.instant();
    Map<UUID, MailedVoter> voters = store.withAddress(proposal.id());
    int told = 0;
    for (Resolution resolution : resolutions.of(proposal.id())) {
      Optional<News> news = news(resolution, now);
      if (news.isPresent() && told < MOST) {
        told += tell(proposal, resolution, news.get(), voters, now, MOST - told);
      }
    }
    return told;
  }

  private static Optional<News> news(Resolution resolution, Instant now) {
    return resolution
        .called()
        .flatMap(called -> News.of(resolution.terms().opens(), resolution.terms().closes(), now));
  }

  private int tell(
      Proposal proposal,
      Resolution resolution,
      News news,
      Map<UUID, MailedVoter> voters,
      Instant now,
      int most) {
    List<MailedVoter> next =
        store.untold(resolution, news).stream()
            .filter(voters::containsKey)
            .limit(most)
            .map(id -> Objects.requireNonNull(voters.get(id)))
            .toList();
    for (MailedVoter voter : next) {
      if (store.tell(resolution, voter.id(), news, now)) {
        mail.send(proposal, resolution, news, voter);
      }
    }
    return next.size();
  }
}
