package scot.mercat.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.rules.State;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItem.Urgency;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.theme.rules.Coverage;

/** How many responses wait to be read and grouped. */
@Singleton
@Transactional
public class CodingWaits implements DeskItems {
  private static final Set<State> OWED = Set.of(State.OPEN, State.CLOSED);
  private static final String DESK = "officer/themes";

  private final Consultations consultations;
  private final Themes themes;
  private final Clock clock;

  @Inject
  public CodingWaits(Consultations consultations, Themes themes, Clock clock) {
    this.consultations = consultations;
    this.themes = themes;
    this.clock = clock;
  }

  private record Waiting(Consultation consultation, Coverage coverage) {}

  @Override
  public List<DeskItem> of(Officer officer) {
    if (!officer.is(Role.ANALYST) && !officer.is(Role.EDITOR)) {
      return List.of();
    }
    List<Waiting> waiting =
        consultations.of(officer).stream()
            .filter(one -> OWED.contains(one.stateOn(today())))
            .map(one -> new Waiting(one, themes.coverage(one.id())))
            .filter(one -> !one.coverage().isComplete())
            .toList();
    return waiting.isEmpty() ? List.of() : List.of(item(waiting));
  }

  private DeskItem item(List<Waiting> waiting) {
    boolean isDue =
        waiting.stream()
            .anyMatch(one -> one.coverage().isDue(today(), one.consultation().answerBy()));
    return new DeskItem(
        waiting.stream().mapToLong(one -> one.coverage().uncoded()).sum(),
        "theme.desk.uncoded",
        path(waiting),
        isDue ? Urgency.DUE : Urgency.WAITING);
  }

  private static String path(List<Waiting> waiting) {
    return waiting.size() == 1
        ? DESK + "/" + waiting.getFirst().consultation().id().value() + "?theme=none"
        : DESK;
  }

  private LocalDate today() {
    return CivilTime.day(clock.instant());
  }
}
