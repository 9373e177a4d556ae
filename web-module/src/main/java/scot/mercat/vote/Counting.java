package scot.mercat.vote;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.Stage;
import scot.mercat.shared.Ids;
import scot.mercat.vote.rules.Channel;
import scot.mercat.vote.rules.PaperBatch;
import scot.mercat.vote.rules.Phase;
import scot.mercat.vote.store.BallotStore;

/** Takes in sheets of votes that were counted by hand, and declares the result. */
@Singleton
@Transactional
public class Counting {
  private final Votes votes;
  private final BallotStore store;
  private final Receipts receipts;
  private final VoteLog log;
  private final Clock clock;

  @Inject
  public Counting(Votes votes, BallotStore store, Receipts receipts, VoteLog log, Clock clock) {
    this.votes = votes;
    this.store = store;
    this.receipts = receipts;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Takes in a sheet. The same form twice is one sheet.
   *
   * @return what cannot be right; the sheet is taken in only where there is nothing
   */
  public List<PaperBatch.Fault> enter(
      Officer officer, Vote vote, Channel channel, PaperBatch batch, String number) {
    return enter(officer, vote, channel, batch, number, clock.instant());
  }

  /** The same for a sheet that was entered elsewhere, at another time. */
  public List<PaperBatch.Fault> enter(
      Officer officer,
      Vote vote,
      Channel channel,
      PaperBatch batch,
      String number,
      Instant enteredAt) {
    BallotBox.requireOwn(officer, vote);
    require(votes.phase(store.lock(vote.id())).takesPapers());
    List<PaperBatch.Fault> faults = batch.faults(vote.rule(), vote.options());
    if (faults.isEmpty()) {
      UUID id = Ids.next();
      boolean isNew =
          store.addBatch(
              vote.id(),
              new EnteredBatch(id, channel, batch.papers(), batch.spoilt(), enteredAt),
              number);
      if (isNew) {
        store.countBatch(id, batch.votes());
        log.tell(officer, "vote.sheet-entered", vote, facts(id, channel, batch));
      }
    }
    return faults;
  }

  /** Takes a wrong sheet out again, so that it can be entered anew. */
  public void takeOut(Officer officer, Vote vote, UUID batch) {
    BallotBox.requireOwn(officer, vote);
    require(votes.phase(store.lock(vote.id())).takesPapers());
    if (store.removeBatch(vote.id(), batch)) {
      log.tell(officer, "vote.sheet-taken-out", vote, Map.of("sheet", batch.toString()));
    }
  }

  public List<EnteredBatch> sheets(Vote vote) {
    return store.batches(vote.id());
  }

  /** Ends the counting for good: from now on everybody sees the result, and nothing is added. */
  public void declare(Officer officer, Vote vote) {
    declare(officer, vote, clock.instant());
  }

  /** The same for a result that was declared elsewhere, at another time. */
  public void declare(Officer officer, Vote vote, Instant at) {
    BallotBox.requireOwn(officer, vote);
    require(votes.phase(store.lock(vote.id())) == Phase.COUNTING);
    store.declare(vote.id(), at);
    String path = "consultations/" + votes.consultation(vote).slug() + "/results";
    List<ReceiptSubject> voters =
        store.withReceipt(vote.id()).stream()
            .map(ballot -> new ReceiptSubject(BallotBox.KIND, ballot))
            .toList();
    receipts.append(voters, Stage.of("vote.stage.counted", at).linkedTo(path));
    Turnout turnout = votes.turnout(vote);
    log.tell(
        officer,
        "vote.declared",
        vote,
        Map.of("good", "" + turnout.all(), "spoilt", "" + turnout.spoilt()));
  }

  /** Brings in votes that were cast elsewhere, as they were; they have no receipts. */
  public void bringIn(Officer officer, Vote vote, List<PastBallot> past) {
    BallotBox.requireOwn(officer, vote);
    for (PastBallot ballot : past) {
      UUID id = Ids.next();
      store.add(vote.id(), id, ballot.channel(), ballot.receivedAt());
      store.choose(id, ballot.chosen());
    }
    log.tell(officer, "vote.brought-in", vote, Map.of("votes", "" + past.size()));
  }

  private static Map<String, String> facts(UUID id, Channel channel, PaperBatch batch) {
    return Map.of(
        "sheet",
        id.toString(),
        "channel",
        channel.code(),
        "papers",
        "" + batch.papers(),
        "spoilt",
        "" + batch.spoilt());
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("The vote is not at that point");
    }
  }
}
