package scot.mercat.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.Text;
import scot.mercat.consultation.rules.State;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItem.Urgency;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;

/** Which answers the officer's body has promised, and by when. */
@Dependent
@Transactional
public class Promises implements DeskItems {
  private static final int SOON_DAYS = 14;
  private static final Set<State> OWED = Set.of(State.OPEN, State.CLOSED);
  private static final String LIST = "officer/consultations";

  private final Consultations consultations;
  private final Clock clock;

  @Inject
  public Promises(Consultations consultations, Clock clock) {
    this.consultations = consultations;
    this.clock = clock;
  }

  /**
   * An answer that is owed.
   *
   * @param state {@code open}, {@code closed} or {@code late}
   */
  public record Promise(Text title, LocalDate by, String state, String slug) {}

  /** What is owed, the earliest first. */
  public List<Promise> owed(Officer officer, Language language) {
    return consultations.of(officer).stream()
        .filter(one -> OWED.contains(one.stateOn(today())))
        .sorted(Comparator.comparing(Consultation::answerBy))
        .map(one ->
            new Promise(
                consultations.text(one, language).title(), one.answerBy(), state(one), one.slug()))
        .toList();
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    List<Consultation> all = consultations.of(officer);
    List<DeskItem> items = new ArrayList<>();
    add(items, all, this::isLate, "desk.officer.late", Urgency.LATE);
    add(items, all, this::isDue, "desk.officer.due", Urgency.DUE);
    if (officer.is(Role.APPROVER)) {
      add(
          items,
          all,
          one -> one.kept() == State.SUBMITTED,
          "desk.officer.approve",
          Urgency.WAITING);
    }
    return items;
  }

  private static void add(
      List<DeskItem> items,
      List<Consultation> all,
      Predicate<Consultation> which,
      String key,
      Urgency urgency) {
    long count = all.stream().filter(which).count();
    if (count > 0) {
      items.add(new DeskItem(count, key, LIST, urgency));
    }
  }

  private boolean isLate(Consultation one) {
    return one.stateOn(today()) == State.CLOSED && today().isAfter(one.answerBy());
  }

  private boolean isDue(Consultation one) {
    return OWED.contains(one.stateOn(today()))
        && !today().isAfter(one.answerBy())
        && !today().plusDays(SOON_DAYS).isBefore(one.answerBy());
  }

  private String state(Consultation one) {
    return isLate(one) ? "late" : one.stateOn(today()).code();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
