package scot.mercat.vote;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.receipt.Receipt;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;
import scot.mercat.vote.rules.BallotRule.Verdict;
import scot.mercat.vote.rules.Channel;
import scot.mercat.vote.rules.Phase;
import scot.mercat.vote.store.BallotStore;

/**
 * Takes votes. Who votes is not asked: nobody needs an account, and nobody is refused because a
 * neighbour voted on the same telephone. A form that is sent twice is one vote.
 */
@Singleton
@Transactional
public class BallotBox {
  /** The kind of receipts of votes. */
  static final String KIND = "vote";

  private final Votes votes;
  private final BallotStore store;
  private final Receipts receipts;
  private final VoteLog log;
  private final Clock clock;

  @Inject
  public BallotBox(Votes votes, BallotStore store, Receipts receipts, VoteLog log, Clock clock) {
    this.votes = votes;
    this.store = store;
    this.receipts = receipts;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Takes a resident's vote while voting is open.
   *
   * @param number of the form, as its token says
   * @param secondWord with which alone they can see again what they chose
   */
  public CastOutcome cast(
      Vote vote,
      Collection<String> chosen,
      String number,
      Language language,
      Optional<String> secondWord) {
    Phase phase = votes.phase(vote);
    if (phase != Phase.OPEN && receipts.issuedFor(KIND, number).isEmpty()) {
      return new CastOutcome.NotOpen(phase);
    }
    Form form = new Form(number, language);
    return record(vote, chosen, new Slip(form, secondWord, Channel.WEB, "", clock.instant()));
  }

  /** Takes one vote that came on paper, by telephone or at a meeting, with a receipt for them. */
  public CastOutcome enter(
      Officer officer, Vote vote, Channel channel, Collection<String> chosen, Form form) {
    requireOwn(officer, vote);
    Phase phase = votes.phase(store.lock(vote.id()));
    if (!phase.takesPapers() || !Channel.ENTERED.contains(channel)) {
      return new CastOutcome.NotOpen(phase);
    }
    String by = officer.id().toString();
    return record(vote, chosen, new Slip(form, Optional.empty(), channel, by, clock.instant()));
  }

  /** Brings in a vote that was cast elsewhere, as it was, with a receipt. */
  public CastOutcome bringIn(
      Officer officer, Vote vote, PastBallot past, Form form, Optional<String> secondWord) {
    requireOwn(officer, vote);
    String by = officer.id().toString();
    return record(
        vote, past.chosen(), new Slip(form, secondWord, past.channel(), by, past.receivedAt()));
  }

  /**
   * The form on which an officer enters a vote.
   *
   * @param language of the person's receipt
   */
  public record Form(String number, Language language) {}

  private record Slip(
      Form form, Optional<String> word, Channel channel, String officer, Instant at) {}

  private CastOutcome record(Vote vote, Collection<String> chosen, Slip slip) {
    return switch (vote.rule().judge(chosen, vote.options())) {
      case Verdict.Good(var once) -> put(vote, once, slip);
      case Verdict refused -> new CastOutcome.NotGood(refused);
    };
  }

  private CastOutcome put(Vote vote, Collection<String> chosen, Slip slip) {
    UUID ballot = Ids.next();
    ReceiptSubject subject = new ReceiptSubject(KIND, ballot);
    Form form = slip.form();
    Receipt receipt = receipts.issue(subject, form.number(), form.language(), slip.word());
    if (!receipt.subject().equals(subject)) {
      return sentBefore(receipt, chosen);
    }
    store.add(vote.id(), ballot, slip.channel(), slip.at());
    store.choose(ballot, chosen);
    String page = "consultations/" + votes.consultation(vote).slug() + "/vote";
    receipts.append(subject, Stage.of("vote.stage.received", slip.at()).linkedTo(page));
    log.received(vote, receipt.id(), slip.channel(), slip.officer());
    return new CastOutcome.Recorded(receipt);
  }

  private CastOutcome sentBefore(Receipt receipt, Collection<String> chosen) {
    List<String> first = store.chosen(receipt.subject().id());
    return first.isEmpty() || Set.copyOf(first).equals(Set.copyOf(chosen))
        ? new CastOutcome.Recorded(receipt)
        : new CastOutcome.AlreadyCast(receipt);
  }

  static void requireOwn(Officer officer, Vote vote) {
    if (!officer.mayActFor(vote.body())) {
      throw new IllegalStateException("The vote belongs to another body");
    }
  }
}
