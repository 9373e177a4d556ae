package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.ballot.rules.BankHoliday;
import scot.mercat.ballot.rules.BankHolidayFile;
import scot.mercat.ballot.rules.BankHolidays;
import scot.mercat.ballot.store.HolidayStore;
import scot.mercat.identity.Officer;
import scot.mercat.place.Places;
import scot.mercat.shared.Ids;

/** Takes bank holidays in: a file is read, shown, and counts once it is confirmed. */
@Singleton
@Transactional
public class HolidayDesk {
  private static final Duration KEPT = Duration.ofDays(1);

  private final HolidayStore store;
  private final Timetables timetables;
  private final Places places;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public HolidayDesk(
      HolidayStore store, Timetables timetables, Places places, AuditLog audit, Clock clock) {
    this.store = store;
    this.timetables = timetables;
    this.places = places;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of sending a file in. */
  public sealed interface Proposed {
    record Waiting(UUID id) implements Proposed {}

    record Refused(List<BankHolidayFile.BadLine> faults) implements Proposed {
      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  /**
   * What a waiting file would change.
   *
   * @param gone days of the same years that would be working days again
   */
  public record Review(UUID id, List<BankHoliday> added, List<BankHoliday> gone) {}

  /**
   * Bank holidays are the whole installation's, and so whoever looks after all of it tells them.
   */
  public boolean isTheirs(Officer officer) {
    return places.partnership().filter(p -> officer.mayActFor(p.code())).isPresent();
  }

  public Proposed propose(Officer officer, String content) {
    BankHolidayFile file = BankHolidayFile.read(content);
    if (!file.faults().isEmpty()) {
      return new Proposed.Refused(file.faults());
    }
    store.dropDraftsBefore(clock.instant().minus(KEPT));
    UUID id = Ids.next();
    store.keepDraft(id, content, officer.id(), clock.instant());
    return new Proposed.Waiting(id);
  }

  /** The officer's own waiting file. */
  public Optional<Review> review(Officer officer, UUID id) {
    return store
        .draft(id, officer.id())
        .map(content -> {
          BankHolidays now = timetables.holidays();
          BankHolidays told = BankHolidays.of(BankHolidayFile.read(content).days());
          return new Review(id, told.addedTo(now), told.goneFrom(now));
        });
  }

  /** Makes the waiting file true; false where there is none. */
  public boolean confirm(Officer officer, UUID id) {
    Optional<String> content = store.draft(id, officer.id());
    content.ifPresent(text -> {
      List<BankHoliday> days = BankHolidayFile.read(text).days();
      store.dropDraft(id);
      store.replace(days);
      audit.append(
          new Deed(
              officer.id().toString(),
              "ballot.holidays-told",
              id.toString(),
              officer.body(),
              Map.of("days", String.valueOf(days.size()))));
    });
    return content.isPresent();
  }
}
