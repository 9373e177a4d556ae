package scot.mercat.vote;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItem.Urgency;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.vote.rules.Phase;

/** Votes that are over and whose result nobody has declared. */
@Singleton
@Transactional
public class VoteDeskItems implements DeskItems {
  private final Consultations consultations;
  private final Votes votes;
  private final Clock clock;

  @Inject
  public VoteDeskItems(Consultations consultations, Votes votes, Clock clock) {
    this.consultations = consultations;
    this.votes = votes;
    this.clock = clock;
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    if (!officer.is(Role.APPROVER)) {
      return List.of();
    }
    List<Vote> counting =
        consultations.of(officer).stream()
            .flatMap(consultation -> votes.of(consultation.id()).stream())
            .filter(vote -> votes.phase(vote) == Phase.COUNTING)
            .toList();
    LocalDate today = LocalDate.now(clock);
    boolean isLate = counting.stream().anyMatch(vote -> votes.resultBy(vote).isBefore(today));
    return counting.isEmpty()
        ? List.of()
        : List.of(
            new DeskItem(
                counting.size(),
                "vote.desk-item.counting",
                "officer/vote",
                isLate ? Urgency.LATE : Urgency.DUE));
  }
}
