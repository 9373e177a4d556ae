package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.rules.State;
import scot.mercat.identity.DeskItem;
import scot.mercat.identity.DeskItem.Urgency;
import scot.mercat.identity.DeskItems;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.theme.Theme;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Answers that are late, due, or ready for an approver, and promises whose day has passed. */
@Singleton
@Transactional
public class AnswerItems implements DeskItems {
  private static final int SOON_DAYS = 14;
  private static final String LIST = "officer/answers";

  private final Consultations consultations;
  private final Themes themes;
  private final AnswerDrafts drafts;
  private final Clock clock;

  @Inject
  public AnswerItems(Consultations consultations, Themes themes, AnswerDrafts drafts, Clock clock) {
    this.consultations = consultations;
    this.themes = themes;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** An answer of a consultation; one that has no theme yet owes one all the same. */
  private record Case(Consultation asked, Optional<AnswerDraft> draft) {
    boolean isOwed(LocalDate today) {
      return asked.stateOn(today) == State.CLOSED
          && draft.filter(answer -> !answer.standing().isOwed()).isEmpty();
    }

    boolean isLate(LocalDate today) {
      return isOwed(today) && today.isAfter(asked.answerBy());
    }

    boolean isDue(LocalDate today) {
      return isOwed(today)
          && !isLate(today)
          && !today.plusDays(SOON_DAYS).isBefore(asked.answerBy());
    }

    boolean isReady() {
      return draft.filter(AnswerDraft::isReady).isPresent();
    }

    /** By what people read, not by what is being written. */
    boolean isOverdue(LocalDate today) {
      return draft
          .flatMap(AnswerDraft::newest)
          .map(PublishedAnswer::answer)
          .filter(answer ->
              answer.due().filter(day -> answer.state().isOverdue(day, today)).isPresent())
          .isPresent();
    }
  }

  @Override
  public List<DeskItem> of(Officer officer) {
    if (!officer.is(Role.EDITOR) && !officer.is(Role.APPROVER)) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    List<Case> cases =
        consultations.of(officer).stream()
            .filter(Consultation::isPublic)
            .flatMap(this::cases)
            .toList();
    List<DeskItem> items = new ArrayList<>();
    add(items, cases, one -> one.isLate(today), "impact.desk.late", Urgency.LATE);
    add(items, cases, one -> one.isOverdue(today), "impact.desk.overdue", Urgency.LATE);
    add(items, cases, one -> one.isDue(today), "impact.desk.due", Urgency.DUE);
    if (officer.is(Role.APPROVER)) {
      add(items, cases, Case::isReady, "impact.desk.ready", Urgency.WAITING);
    }
    return items;
  }

  private Stream<Case> cases(Consultation asked) {
    List<Theme> found = themes.of(asked.id(), Language.ENGLISH);
    return found.isEmpty()
        ? Stream.of(new Case(asked, Optional.empty()))
        : found.stream().map(theme -> new Case(asked, Optional.of(drafts.of(theme.id()))));
  }

  private static void add(
      List<DeskItem> items, List<Case> cases, Predicate<Case> which, String key, Urgency urgency) {
    List<Case> found = cases.stream().filter(which).toList();
    if (!found.isEmpty()) {
      items.add(new DeskItem(found.size(), key, path(found), urgency));
    }
  }

  /** A single one is opened at once. */
  private static String path(List<Case> found) {
    Case first = found.getFirst();
    return first
        .draft()
        .filter(draft -> found.size() == 1)
        .map(
            draft -> LIST + "/" + first.asked().id().value() + "/" + draft.answer().theme().value())
        .orElse(LIST);
  }
}
