package scot.mercat.response.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.place.Places;
import scot.mercat.response.ResponseQueue;
import scot.mercat.response.Responses;
import scot.mercat.response.web.officer.QueuePage.Choice;
import scot.mercat.translations.Language;

/** What the list of responses shows. */
@Singleton
class QueueViews {
  private final Consultations consultations;
  private final Responses responses;
  private final ResponseQueue queue;
  private final AboutPlans about;
  private final Places places;

  @Inject
  QueueViews(
      Consultations consultations,
      Responses responses,
      ResponseQueue queue,
      AboutPlans about,
      Places places) {
    this.consultations = consultations;
    this.responses = responses;
    this.queue = queue;
    this.about = about;
    this.places = places;
  }

  /** The consultations that the officer can choose from, the newest first. */
  List<Choice> choices(Officer officer, Language language) {
    Map<ConsultationId, Long> waiting = queue.waiting(officer);
    return consultations.of(officer).stream()
        .filter(Consultation::isPublic)
        .map(one ->
            new Choice(
                one, consultations.text(one, language).title(), waiting.getOrDefault(one.id(), 0L)))
        .toList();
  }

  /** The one that was asked for, or else the newest; none where the officer has none. */
  Optional<Consultation> chosen(List<Choice> choices, QueueForm form) {
    Optional<ConsultationId> asked = form.consultation();
    return choices.stream()
        .map(Choice::consultation)
        .filter(one -> asked.isEmpty() || asked.get().equals(one.id()))
        .findFirst();
  }

  /** The page asked for; the last one where there are fewer by now. */
  QueuePage page(
      Officer officer, List<Choice> choices, Consultation chosen, QueueForm asked, BulkDone done) {
    Responses.Stretch found = found(officer, chosen, asked);
    QueueForm form = asked.within(found.total());
    return new QueuePage(
        choices,
        chosen,
        form,
        about.paragraphs(chosen.plan(), chosen.version()),
        places.localities(),
        form.equals(asked) ? found.responses() : found(officer, chosen, form).responses(),
        found.total(),
        done);
  }

  private Responses.Stretch found(Officer officer, Consultation chosen, QueueForm form) {
    int from = (form.page() - 1) * QueuePage.ON_A_PAGE;
    return responses.search(officer, chosen, form.filter(), from, QueuePage.ON_A_PAGE);
  }
}
