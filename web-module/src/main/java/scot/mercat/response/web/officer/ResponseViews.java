package scot.mercat.response.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.place.Locality;
import scot.mercat.place.Places;
import scot.mercat.response.Response;
import scot.mercat.response.ResponseQueue;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** What the page of one response shows. */
@Singleton
class ResponseViews {
  private final Consultations consultations;
  private final ResponseQueue queue;
  private final AboutPlans about;
  private final Places places;
  private final Clock clock;

  @Inject
  ResponseViews(
      Consultations consultations,
      ResponseQueue queue,
      AboutPlans about,
      Places places,
      Clock clock) {
    this.consultations = consultations;
    this.queue = queue;
    this.about = about;
    this.places = places;
    this.clock = clock;
  }

  ResponsePage page(Officer officer, Response response, Language language, boolean justEntered) {
    Consultation asked = consultations.find(response.consultation()).orElseThrow();
    return new ResponsePage(
        response,
        asked,
        consultations.text(asked, language).title(),
        about.title(response.plan(), response.version()),
        about.path(response.plan(), response.version()),
        response
            .block()
            .flatMap(block -> about.paragraph(response.plan(), response.version(), block)),
        response.area().map(this::area).orElse(""),
        queue.history(officer, response),
        clock.instant(),
        justEntered,
        TranslationForm.of(response, officer.name()),
        FormErrors.NONE);
  }

  private String area(String code) {
    return places.locality(code).map(Locality::name).orElse(code);
  }
}
