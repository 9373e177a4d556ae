package scot.mercat.ballot.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.rules.BankHoliday;
import scot.mercat.bid.rules.Nation;
import scot.mercat.shared.Sql;

/** Bank holidays that were told anew, and files that wait to be confirmed. */
@Singleton
public class HolidayStore {
  private final EntityManager entityManager;

  @Inject
  public HolidayStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public List<BankHoliday> all() {
    return sql()
        .list(
            "select nation, day, name from ballot_bank_holiday order by nation, day",
            row ->
                new BankHoliday(
                    Nation.of(row.getString("nation")).orElseThrow(),
                    Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                    row.getString("name")));
  }

  /** In the place of all that the same years of the same nations had. */
  public void replace(List<BankHoliday> days) {
    sql()
        .changeEach(
            """
            delete from ballot_bank_holiday
            where nation = ? and extract(year from day) = ?
            """,
            days.stream()
                .map(day -> List.of(day.nation().code(), day.day().getYear()))
                .distinct()
                .map(List::toArray)
                .toList());
    sql()
        .changeEach(
            "insert into ballot_bank_holiday (nation, day, name) values (?, ?, ?)",
            days.stream()
                .map(day -> new Object[] {day.nation().code(), day.day(), day.name()})
                .toList());
  }

  public void keepDraft(UUID id, String content, UUID officer, Instant now) {
    sql()
        .change(
            "insert into ballot_holiday_import (id, content, officer_id, at) values (?, ?, ?, ?)",
            id,
            content,
            officer,
            now);
  }

  /** The officer's own. */
  public Optional<String> draft(UUID id, UUID officer) {
    return sql()
        .one(
            "select content from ballot_holiday_import where id = ? and officer_id = ?",
            row -> row.getString("content"),
            id,
            officer);
  }

  public void dropDraft(UUID id) {
    sql().change("delete from ballot_holiday_import where id = ?", id);
  }

  public void dropDraftsBefore(Instant moment) {
    sql().change("delete from ballot_holiday_import where at < ?", moment);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
