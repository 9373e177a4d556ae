package scot.mercat.notify.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.notify.MessageFacts;
import scot.mercat.notify.Notice;
import scot.mercat.notify.RecipientId;
import scot.mercat.notify.rules.MessageState;
import scot.mercat.notify.rules.SendFault;
import scot.mercat.shared.Sql;

/** E-mails and where they stand, without addresses or texts. */
public final class StoredMessages {
  private static final String BOUND = " (body = ? or body like ?) ";

  private final Sql sql;

  StoredMessages(Sql sql) {
    this.sql = sql;
  }

  public void add(UUID id, Recipient recipient, Notice notice, MessageState state, Instant now) {
    sql.change(
        """
        insert into notify_message
          (id, recipient, body, subject_key, language, state, next_attempt_at, created_at, changed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        recipient.id().value(),
        notice.body(),
        notice.subjectKey(),
        recipient.language().tag(),
        state.name(),
        now,
        now,
        now);
  }

  /** The next whose time has come, marked as being sent; no other node gets it. */
  public Optional<MessageFacts> claim(Instant now) {
    return sql.one(
        """
        update notify_message set state = 'SENDING', attempts = attempts + 1, changed_at = ?
        where id = (
          select id from notify_message where state = 'QUEUED' and next_attempt_at <= ?
          order by next_attempt_at limit 1 for update skip locked)
        returning *
        """,
        StoredMessages::facts,
        now,
        now);
  }

  /** Notes what came of it; {@code next} is when to try again, where it is queued again. */
  public void finish(UUID id, MessageState state, SendFault fault, Instant next, Instant now) {
    sql.change(
        """
        update notify_message set state = ?, fault = ?, next_attempt_at = ?, changed_at = ?
        where id = ?
        """,
        state.name(),
        fault.name(),
        next,
        now,
        id);
  }

  /** Those that were being sent when the program stopped, now marked as perhaps sent. */
  public List<MessageFacts> interrupted(Instant before, Instant now) {
    return sql.list(
        """
        update notify_message set state = 'MAY_HAVE_BEEN_SENT', fault = 'CUT_OFF', changed_at = ?
        where state = 'SENDING' and changed_at < ? returning *
        """,
        StoredMessages::facts,
        now,
        before);
  }

  /** Whether one to the recipient is queued or being sent. */
  public boolean isWaiting(RecipientId recipient) {
    return sql.number(
            "select count(*) from notify_message where recipient = ?"
                + " and state in ('QUEUED', 'SENDING')",
            recipient.value())
        > 0;
  }

  /** What still waits for the recipient is not sent; answers how many those were. */
  public int suppressAllOf(RecipientId recipient, Instant now) {
    return sql.change(
        """
        update notify_message set state = 'SUPPRESSED', changed_at = ?
        where recipient = ? and state in ('QUEUED', 'NOT_SENT', 'FAILED', 'MAY_HAVE_BEEN_SENT')
        """,
        now,
        recipient.value());
  }

  /** Queues it once more, where the state allows that; nothing for another body's. */
  public Optional<MessageFacts> sendAgain(UUID id, String body, String below, Instant now) {
    return sql.one(
        "update notify_message set state = 'QUEUED', attempts = 0, fault = 'NONE',"
            + " next_attempt_at = ?, changed_at = ? where id = ? and"
            + BOUND
            + "and state in ('FAILED', 'MAY_HAVE_BEEN_SENT', 'NOT_SENT')"
            + " and recipient is not null returning *",
        StoredMessages::facts,
        now,
        now,
        id,
        body,
        below);
  }

  public boolean isOf(UUID id, String body, String below) {
    return sql.number(
            "select count(*) from notify_message where id = ? and" + BOUND, id, body, below)
        == 1;
  }

  /** The newest first; of one state, or of all where the text is empty. */
  public List<MessageFacts> list(
      String body, String below, String state, Instant before, int limit) {
    return sql.list(
        "select * from notify_message where"
            + BOUND
            + "and (? = '' or state = ?) and created_at < ? order by created_at desc limit ?",
        StoredMessages::facts,
        body,
        below,
        state,
        state,
        before,
        limit);
  }

  public Map<MessageState, Long> counts(String body, String below) {
    Map<MessageState, Long> counts = new TreeMap<>();
    sql.list(
        "select state, count(*) from notify_message where" + BOUND + "group by state",
        row -> counts.put(MessageState.valueOf(row.getString(1)), row.getLong(2)),
        body,
        below);
    return counts;
  }

  private static MessageFacts facts(ResultSet row) throws SQLException {
    @Nullable UUID recipient = row.getObject("recipient", UUID.class);
    return new MessageFacts(
        row.getObject("id", UUID.class),
        Optional.ofNullable(recipient).map(RecipientId::new),
        row.getString("body"),
        row.getString("subject_key"),
        row.getString("language"),
        MessageState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        SendFault.valueOf(row.getString("fault")),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }
}
