package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.ballot.rules.Due;
import scot.mercat.ballot.rules.Timetable;
import scot.mercat.ballot.rules.TimetableOutcome;
import scot.mercat.ballot.rules.TimetableOutcome.Lawful;
import scot.mercat.bid.Districts;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItem.Urgency;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;

/** Dates of ballots that are due now, and days that a new bank holiday has made unlawful. */
@Singleton
@Transactional
public class TimetableDeskItems implements DeskItems {
  private static final String PATH = "officer/ballot/due";

  private final Districts districts;
  private final Timetables timetables;
  private final Clock clock;

  @Inject
  public TimetableDeskItems(Districts districts, Timetables timetables, Clock clock) {
    this.districts = districts;
    this.timetables = timetables;
    this.clock = clock;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    if (!officer.is(Role.BALLOT_HOLDER) && !officer.is(Role.BID_OFFICER)) {
      return List.of();
    }
    List<TimetableOutcome> outcomes =
        districts.of(officer).stream()
            .flatMap(proposal -> timetables.of(proposal).stream())
            .toList();
    List<DeskItem> items = new ArrayList<>();
    add(items, broken(outcomes), "ballot.timetable.desk.broken", Urgency.LATE);
    add(items, due(outcomes), "ballot.timetable.desk.due", Urgency.DUE);
    return items;
  }

  private static void add(List<DeskItem> items, long count, String key, Urgency urgency) {
    if (count > 0) {
      items.add(new DeskItem(count, key, PATH, urgency));
    }
  }

  private static long broken(List<TimetableOutcome> outcomes) {
    return outcomes.stream().filter(outcome -> !(outcome instanceof Lawful)).count();
  }

  private long due(List<TimetableOutcome> outcomes) {
    LocalDate today = LocalDate.now(clock);
    return outcomes.stream()
        .mapToLong(outcome ->
            outcome instanceof Lawful(Timetable timetable)
                ? timetable.due(today).getOrDefault(Due.NOW, List.of()).size()
                : 0)
        .sum();
  }
}
