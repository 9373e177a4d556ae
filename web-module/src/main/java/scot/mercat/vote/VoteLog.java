package scot.mercat.vote;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Outbox;
import scot.mercat.vote.rules.Channel;

/**
 * Writes down what was done in a vote, and lets others hear of it. Never what somebody chose, and
 * the receipt instead of the ballot, so that the log leads from no deed to a choice.
 */
@Singleton
public class VoteLog {
  /** The topic of the news; its subject is the id of the vote. */
  public static final String TOPIC = "vote";

  private final AuditLog audit;
  private final Outbox outbox;

  @Inject
  public VoteLog(AuditLog audit, Outbox outbox) {
    this.audit = audit;
    this.outbox = outbox;
  }

  void tell(Officer officer, String action, Vote vote, Map<String, String> facts) {
    String id = vote.id().value().toString();
    audit.append(new Deed(officer.id().toString(), action, id, vote.body(), facts));
    outbox.tell(TOPIC, id);
  }

  /**
   * @param officer who entered it; empty where the person sent it themselves
   */
  void received(Vote vote, UUID receipt, Channel channel, String officer) {
    audit.append(
        new Deed(
            officer.isEmpty() ? Deed.RESIDENT : officer,
            "vote.received",
            vote.id().value().toString(),
            vote.body(),
            Map.of("channel", channel.code(), "receipt", receipt.toString())));
  }
}
