package scot.mercat.impact.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.impact.AnswerView;
import scot.mercat.impact.Answers;
import scot.mercat.impact.web.AnswerListPage.Owed;
import scot.mercat.place.Body;
import scot.mercat.place.Places;
import scot.mercat.response.Responses;
import scot.mercat.translations.Language;

/** Gathers what the pages of answers say. */
@Dependent
class AnswerPages {
  private final Consultations consultations;
  private final Answers answers;
  private final Responses responses;
  private final Places places;
  private final Clock clock;

  @Inject
  AnswerPages(
      Consultations consultations,
      Answers answers,
      Responses responses,
      Places places,
      Clock clock) {
    this.consultations = consultations;
    this.answers = answers;
    this.responses = responses;
    this.places = places;
    this.clock = clock;
  }

  AnswersPage answers(Consultation consultation, Language reader) {
    List<AnswerView> views = answers.of(consultation.id(), reader);
    return new AnswersPage(
        consultation,
        consultations.text(consultation, reader).title(),
        views,
        places.bodies().stream().collect(Collectors.toMap(Body::code, Body::name)),
        responses.people(consultation.id()),
        daysLate(consultation) > 0);
  }

  AnswerListPage list(List<Consultation> asked, Language reader) {
    return new AnswerListPage(
        asked.stream().map(consultation -> owed(consultation, reader)).toList());
  }

  private Owed owed(Consultation consultation, Language reader) {
    List<AnswerView> views = answers.of(consultation.id(), reader);
    int answered = (int) views.stream().filter(view -> view.answer().isPublished()).count();
    return new Owed(
        consultation,
        consultations.text(consultation, reader).title(),
        answered,
        views.size(),
        daysLate(consultation));
  }

  private long daysLate(Consultation consultation) {
    return Math.max(0, ChronoUnit.DAYS.between(consultation.answerBy(), LocalDate.now(clock)));
  }
}
