package scot.mercat.response.web.officer;

import java.time.LocalDate;
import java.util.List;
import scot.mercat.place.Locality;
import scot.mercat.response.rules.Acceptance;
import scot.mercat.response.rules.Arrival;
import scot.mercat.response.rules.Consent;
import scot.mercat.web.FormErrors;

/** What has to be put right in what an officer typed, in the order of the form. */
record EntryErrors(List<AboutParagraph> paragraphs, List<Locality> areas, LocalDate today) {
  FormErrors of(EntryForm form) {
    FormErrors errors = arrival(form);
    errors = add(errors, Arrival.text(form.get("text")));
    errors =
        errors
            .when(!form.isLanguage(), "language", "web.error.choice")
            .when(!isParagraph(form), "paragraph", "response.error.paragraph");
    errors =
        add(
            errors,
            Arrival.circumstances(
                form.get("organisation"), form.get("headcount"), form.get("note")));
    return consent(form, errors.when(!isArea(form), "area", "response.error.area"))
        .when(!form.isSlip(), "slip", "web.error.choice");
  }

  private FormErrors arrival(EntryForm form) {
    FormErrors errors =
        FormErrors.NONE
            .when(form.channel().isEmpty(), "channel", "response.error.channel")
            .when(form.day().isEmpty(), "day", "response.error.day");
    return add(errors, form.day().map(day -> Arrival.day(day, today)).orElse(List.of()));
  }

  private static FormErrors consent(EntryForm form, FormErrors errors) {
    FormErrors all = errors.when(form.consent().isEmpty(), "consent", "response.error.consented");
    for (Acceptance.Problem problem :
        Acceptance.name(form.consent().orElse(Consent.NO), form.get("name"))) {
      all =
          all.and(
              "name",
              problem == Acceptance.Problem.NAME_MISSING
                  ? "response.error.name-missing"
                  : "response.error.name-long");
    }
    return all;
  }

  private static FormErrors add(FormErrors errors, List<Arrival.Problem> problems) {
    FormErrors all = errors;
    for (Arrival.Problem problem : problems) {
      all = add(all, problem);
    }
    return all;
  }

  private static FormErrors add(FormErrors errors, Arrival.Problem problem) {
    return switch (problem) {
      case TEXT_EMPTY -> errors.and("text", "response.error.entered-empty");
      case TEXT_LONG -> errors.and("text", "response.error.too-long-entered", Arrival.LONGEST);
      case ORGANISATION_LONG -> errors.and("organisation", "response.error.organisation");
      case HEADCOUNT -> errors.and("headcount", "response.error.headcount", Arrival.MOST_PEOPLE);
      case NOTE_LONG -> errors.and("note", "response.error.note", Arrival.LONGEST_NOTE);
      case DAY_AHEAD -> errors.and("day", "response.error.day-ahead");
      case DAY_LONG_AGO -> errors.and("day", "response.error.day-long-ago");
    };
  }

  private boolean isParagraph(EntryForm form) {
    String asked = form.get("paragraph");
    return asked.isEmpty() || paragraphs.stream().anyMatch(one -> one.value().equals(asked));
  }

  private boolean isArea(EntryForm form) {
    String asked = form.get("area");
    return asked.isEmpty() || areas.stream().anyMatch(one -> one.code().equals(asked));
  }
}
