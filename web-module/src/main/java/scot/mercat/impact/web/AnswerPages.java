package scot.mercat.impact.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.rules.State;
import scot.mercat.impact.AnswerView;
import scot.mercat.impact.Answers;
import scot.mercat.impact.rules.Debt;
import scot.mercat.impact.web.AnswerListPage.Owed;
import scot.mercat.impact.web.AnswerListPage.Promised;
import scot.mercat.plan.PlaceNames;
import scot.mercat.response.Responses;
import scot.mercat.translations.Language;

/** Gathers what the pages of answers say. */
@Singleton
class AnswerPages {
  private final Consultations consultations;
  private final Answers answers;
  private final Responses responses;
  private final PlaceNames names;
  private final Clock clock;

  @Inject
  AnswerPages(
      Consultations consultations,
      Answers answers,
      Responses responses,
      PlaceNames names,
      Clock clock) {
    this.consultations = consultations;
    this.answers = answers;
    this.responses = responses;
    this.names = names;
    this.clock = clock;
  }

  AnswersPage answers(Consultation consultation, Language reader) {
    List<AnswerView> views = answers.of(consultation.id(), reader);
    return new AnswersPage(
        consultation,
        consultations.text(consultation, reader).title(),
        views,
        names.bodies(),
        responses.people(consultation.id()),
        LocalDate.now(clock).isAfter(consultation.answerBy()));
  }

  AnswerListPage list(List<Consultation> asked, Language reader) {
    LocalDate today = LocalDate.now(clock);
    List<Owed> owed = new ArrayList<>();
    List<Promised> promises = new ArrayList<>();
    for (Consultation one : asked) {
      // What was withdrawn says why on its own page, and owes no answer.
      if (one.stateOn(today) != State.WITHDRAWN) {
        List<AnswerView> views = answers.of(one.id(), reader);
        owed.add(owed(one, views, reader));
        views.stream()
            .filter(view -> view.isAnswered() && view.answer().state().isOpen())
            .forEach(view -> promises.add(new Promised(one, view)));
      }
    }
    owed.sort(
        Comparator.comparing((Owed one) -> one.debt().state(today))
            .thenComparing(one -> one.debt().promised()));
    promises.sort(Comparator.comparing(one -> one.answer().due().orElse(LocalDate.MAX)));
    return new AnswerListPage(owed, promises, names.bodies(), today);
  }

  private Owed owed(Consultation consultation, List<AnswerView> views, Language reader) {
    return new Owed(
        consultation,
        consultations.text(consultation, reader).title(),
        new Debt(
            consultation.answerBy(),
            views.size(),
            (int) views.stream().filter(AnswerView::isAnswered).count(),
            answers.uncoded(consultation.id())));
  }
}
