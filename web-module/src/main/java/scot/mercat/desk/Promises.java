package scot.mercat.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
@Singleton
@Transactional
public class Promises implements DeskItems {
  private static final int WEEK = 7;
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
   * @param state {@code open}, {@code closed}, {@code today} or {@code late}
   * @param daysLate 0 where it is not late
   */
  public record Promise(
      Text title, LocalDate by, String state, long daysLate, Consultation consultation) {}

  /** What is owed, the earliest first. */
  public List<Promise> owed(Officer officer, Language language) {
    return consultations.of(officer).stream()
        .filter(one -> OWED.contains(one.stateOn(today())))
        .sorted(Comparator.comparing(Consultation::answerBy))
        .map(one -> promise(one, language))
        .toList();
  }

  private Promise promise(Consultation one, Language language) {
    long late = Math.max(0, ChronoUnit.DAYS.between(one.answerBy(), today()));
    return new Promise(
        consultations.text(one, language).title(),
        one.answerBy(),
        state(one),
        isLate(one) ? late : 0,
        one);
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    List<Consultation> all = consultations.of(officer);
    List<DeskItem> items = new ArrayList<>();
    if (officer.is(Role.EDITOR)) {
      add(items, all, this::isToBegin, "desk.officer.begin", Urgency.DUE);
    }
    if (officer.is(Role.APPROVER)) {
      add(items, all, Promises::isSubmitted, "desk.officer.approve", Urgency.WAITING);
    }
    add(items, all, this::isClosing, "desk.officer.closing", Urgency.WAITING);
    return items;
  }

  private static void add(
      List<DeskItem> items,
      List<Consultation> all,
      Predicate<Consultation> which,
      String key,
      Urgency urgency) {
    List<Consultation> found = all.stream().filter(which).toList();
    if (!found.isEmpty()) {
      items.add(new DeskItem(found.size(), key, path(found), urgency));
    }
  }

  /** A single one is opened at once. */
  private static String path(List<Consultation> found) {
    return found.size() == 1 ? LIST + "/" + found.getFirst().id().value() : LIST;
  }

  private static boolean isSubmitted(Consultation one) {
    return one.kept() == State.SUBMITTED;
  }

  /** Whether nobody has sent a draft for approval whose first day is near or past. */
  private boolean isToBegin(Consultation one) {
    return one.kept() == State.DRAFT && !one.opens().isAfter(today().plusDays(WEEK));
  }

  private boolean isClosing(Consultation one) {
    return one.stateOn(today()) == State.OPEN && !one.closes().isAfter(today().plusDays(WEEK));
  }

  private boolean isLate(Consultation one) {
    return one.stateOn(today()) == State.CLOSED && today().isAfter(one.answerBy());
  }

  private String state(Consultation one) {
    if (one.answerBy().equals(today())) {
      return "today";
    }
    return isLate(one) ? "late" : one.stateOn(today()).code();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
