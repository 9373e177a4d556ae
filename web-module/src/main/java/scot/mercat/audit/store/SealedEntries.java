package scot.mercat.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.mercat.audit.rules.Chain;
import scot.mercat.audit.rules.Head;
import scot.mercat.shared.Sql;

/**
 * Entries and their links. What is hashed is every column in the text that PostgreSQL itself writes
 * (the time in UTC to the microsecond), so that no change of a row keeps its hash.
 */
public final class SealedEntries {
  /** A transaction that ran so long that so many entries were linked past its own is rare. */
  private static final long WINDOW = 10_000;

  private static final String FIELDS =
      """
      e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at_text,
      e.actor, e.action, e.subject, e.body, e.facts
      """;
  private static final String UNSEALED =
      "select "
          + FIELDS
          + """
          from audit_entry e
          where e.id > ? and not exists (select from audit_seal s where s.entry_id = e.id)
          order by e.id limit ?
          """;
  private static final String LINKS =
      "select s.position, s.entry_id, s.previous_hash, s.hash, "
          + FIELDS
          + """
          from audit_seal s left join audit_entry e on e.id = s.entry_id
          where s.position > ? order by s.position limit ?
          """;
  private static final String PASSED_OVER =
      """
      select e.id from audit_entry e
      where not exists (select from audit_seal s where s.entry_id = e.id)
        and e.at < (select max(l.at) from audit_seal s join audit_entry l on l.id = s.entry_id)
                   - interval '15 minutes'
      order by e.id
      """;
  private static final String LAST =
      "select position, hash from audit_seal order by position desc limit 1";

  private final Sql sql;

  public SealedEntries(Sql sql) {
    this.sql = sql;
  }

  /** A link as it is stored; without an entry where that is gone. */
  public record StoredLink(
      long position, long entryId, String previousHash, String hash, Chain.@Nullable Entry entry) {}

  /** Links the next entries that have no link yet; answers how many. */
  public int seal(int limit, boolean fromTheStart) {
    long after =
        fromTheStart ? 0 : sql.number("select coalesce(max(entry_id), 0) from audit_seal") - WINDOW;
    Head head = last().orElse(new Head(0, Chain.ORIGIN));
    List<Chain.Entry> entries = sql.list(UNSEALED, SealedEntries::entry, after, limit);
    for (Chain.Entry entry : entries) {
      Head next = new Head(head.position() + 1, Chain.hash(head.hash(), entry));
      sql.change(
          "insert into audit_seal (position, entry_id, previous_hash, hash) values (?, ?, ?, ?)",
          next.position(),
          entry.id(),
          head.hash(),
          next.hash());
      head = next;
    }
    return entries.size();
  }

  /** The newest link. */
  public Optional<Head> last() {
    return sql.one(LAST, row -> new Head(row.getLong(1), row.getString(2)));
  }

  public List<StoredLink> linksAfter(long position, int limit) {
    return sql.list(LINKS, SealedEntries::link, position, limit);
  }

  /** Entries without a link although others of a quarter of an hour later have theirs. */
  public List<Long> passedOver() {
    return sql.list(PASSED_OVER, row -> row.getLong(1));
  }

  /** The heads published so far, the newest first. */
  public List<Head.Published> heads(int limit) {
    return sql.list(
        "select day, position, hash from audit_head order by day desc limit ?",
        row ->
            new Head.Published(
                row.getObject("day", LocalDate.class),
                new Head(row.getLong("position"), row.getString("hash"))),
        limit);
  }

  /** Publishes the newest link as the day's head, unless the day has one. */
  public Optional<Head> publish(LocalDate day, Instant now) {
    return sql.one(
        """
        insert into audit_head (day, position, hash, published_at)
        select ?, position, hash, ? from audit_seal order by position desc limit 1
        on conflict (day) do nothing returning position, hash
        """,
        row -> new Head(row.getLong(1), row.getString(2)),
        day,
        now);
  }

  private static StoredLink link(ResultSet row) throws SQLException {
    return new StoredLink(
        row.getLong("position"),
        row.getLong("entry_id"),
        row.getString("previous_hash"),
        row.getString("hash"),
        row.getString("at_text") == null ? null : entry(row));
  }

  private static Chain.Entry entry(ResultSet row) throws SQLException {
    return new Chain.Entry(
        row.getLong("id"),
        Stream.of(
                row.getString("at_text"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("facts"))
            .toList());
  }
}
