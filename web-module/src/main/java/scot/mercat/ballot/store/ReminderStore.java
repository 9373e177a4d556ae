package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.ballot.KeptReminder;
import scot.mercat.ballot.rules.Reminder;
import scot.mercat.bid.ProposalId;
import scot.mercat.notify.RecipientId;
import scot.mercat.shared.Sql;

/** Who asked to be reminded; all under the role for personal data. */
@Singleton
public class ReminderStore {
  private static final String ALL =
      """
      select r.*, (select coalesce(string_agg(s.reminder, ' '), '')
        from personal_ballot_reminded s where s.reminder_id = r.id) as sent
      from personal_ballot_reminder r where
      """;

  private final EntityManager entityManager;

  @Inject
  public ReminderStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Those ballots that anybody is to be reminded of. */
  public List<ProposalId> proposals() {
    Sql sql = sql();
    return sql.asPersonal(() ->
        sql.list(
            "select distinct proposal_id from personal_ballot_reminder",
            row -> new ProposalId(row.getObject(1, UUID.class))));
  }

  public List<KeptReminder> all(ProposalId proposal) {
    return list("proposal_id = ? order by id", proposal.value());
  }

  public Optional<KeptReminder> ofPerson(UUID person) {
    return list("person_id = ?", person).stream().findFirst();
  }

  public Optional<KeptReminder> find(UUID id) {
    return list("id = ?", id).stream().findFirst();
  }

  private List<KeptReminder> list(String which, UUID value) {
    Sql sql = sql();
    return sql.asPersonal(() -> sql.list(ALL + which, ReminderStore::reminder, value));
  }

  public void add(KeptReminder reminder) {
    change(
        """
        insert into personal_ballot_reminder (id, proposal_id, person_id, recipient, asked_on)
        values (?, ?, ?, ?, ?)
        """,
        reminder.id(),
        reminder.proposal().value(),
        reminder.person(),
        reminder.recipient().value(),
        reminder.asked());
  }

  public void confirm(UUID id, LocalDate day) {
    change(
        "update personal_ballot_reminder set confirmed_on = ? where id = ? and confirmed_on is"
            + " null",
        day,
        id);
  }

  /** Notes what they are written about; false where they were before. */
  public boolean note(UUID id, Reminder reminder, Instant now) {
    return change(
            """
            insert into personal_ballot_reminded (reminder_id, reminder, at) values (?, ?, ?)
            on conflict do nothing
            """,
            id,
            reminder.code(),
            now)
        == 1;
  }

  /** Counts that the person asks once more; how often they have on the day. */
  public int countAsked(UUID person, LocalDate day) {
    Sql sql = sql();
    return sql.asPersonal(() -> {
      sql.change("delete from personal_ballot_reminder_asked where day < ?", day);
      return sql.one(
              """
              insert into personal_ballot_reminder_asked (person_id, day, times) values (?, ?, 1)
              on conflict (person_id, day)
                do update set times = personal_ballot_reminder_asked.times + 1
              returning times
              """,
              row -> row.getInt(1),
              person,
              day)
          .orElseThrow();
    });
  }

  private int change(String command, Object... values) {
    Sql sql = sql();
    return sql.asPersonal(() -> sql.change(command, values));
  }

  private static KeptReminder reminder(ResultSet row) throws SQLException {
    return new KeptReminder(
        row.getObject("id", UUID.class),
        new ProposalId(row.getObject("proposal_id", UUID.class)),
        row.getObject("person_id", UUID.class),
        new RecipientId(row.getObject("recipient", UUID.class)),
        Objects.requireNonNull(row.getObject("asked_on", LocalDate.class)),
        Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class)),
        sent(row.getString("sent")));
  }

  private static Set<Reminder> sent(String codes) {
    return Stream.of(codes.split(" "))
        .flatMap(code -> Reminder.of(code).stream())
        .collect(Collectors.toSet());
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
