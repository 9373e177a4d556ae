package scot.mercat.consultation.web.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.NewConsultation;
import scot.mercat.consultation.rules.Contact;
import scot.mercat.consultation.rules.Dates;
import scot.mercat.consultation.rules.Field;
import scot.mercat.plan.PlanId;
import scot.mercat.web.FormErrors;

/** The days and the contact of a consultation, and for a new one its plan, address and title. */
record PlanForm(Entries entries) {
  /** The fields that hold days, in the order of the form. */
  static final List<String> DAYS = List.of("opens", "closes", "answer-by", "retention-until");

  static PlanForm of(Consultation consultation) {
    Contact contact = consultation.contact();
    return new PlanForm(
        Entries.NONE
            .with("opens", consultation.opens())
            .with("closes", consultation.closes())
            .with("answer-by", consultation.answerBy())
            .with("retention-until", consultation.retentionUntil())
            .with("contact-name", contact.name())
            .with("contact-phone", contact.phone())
            .with("contact-text-phone", contact.textPhone())
            .with("contact-email", contact.email()));
  }

  FormErrors errors() {
    FormErrors errors = FormErrors.NONE;
    for (String day : DAYS) {
      errors = errors.when(entries.day(day).isEmpty(), day, "consultation.error.day");
    }
    return ordered(errors)
        .when(tooLong("contact-name", 120), "contact-name", "consultation.error.long")
        .when(tooLong("contact-phone", 40), "contact-phone", "consultation.error.long")
        .when(tooLong("contact-text-phone", 40), "contact-text-phone", "consultation.error.long")
        .when(!isEmail(entries.get("contact-email")), "contact-email", "consultation.error.email");
  }

  /** What is asked besides of a new consultation. */
  FormErrors errorsOfNew(boolean planKnown, boolean slugTaken) {
    String slug = entries.get("slug");
    return FormErrors.NONE
        .when(!planKnown, "plan", "consultation.error.plan")
        .when(entries.get("title").isEmpty(), "title", "consultation.error.title")
        .when(
            tooLong("title", Field.TITLE.longest()),
            "title",
            "consultation.error.text",
            Field.TITLE.longest())
        .when(!slug.matches("[a-z0-9](-?[a-z0-9]){0,50}"), "slug", "consultation.error.slug")
        .when(slugTaken, "slug", "consultation.error.slug-taken");
  }

  Dates dates() {
    return new Dates(day("opens"), day("closes"), day("answer-by"), day("retention-until"));
  }

  Contact contact() {
    return new Contact(
        entries.get("contact-name"),
        entries.get("contact-phone"),
        entries.get("contact-text-phone"),
        entries.get("contact-email"));
  }

  NewConsultation consultation(String body, PlanId plan, int version) {
    return new NewConsultation(
        entries.get("slug"),
        body,
        plan,
        version,
        dates(),
        contact(),
        List.of(),
        Map.of(Field.TITLE, entries.get("title")));
  }

  private FormErrors ordered(FormErrors errors) {
    if (!errors.isEmpty()) {
      return errors;
    }
    Dates dates = dates();
    return errors
        .when(dates.length() < 2, "closes", "consultation.error.closes")
        .when(
            !dates.answerBy().isAfter(dates.closes()), "answer-by", "consultation.error.answer-by")
        .when(
            dates.retentionUntil().isBefore(dates.answerBy()),
            "retention-until",
            "consultation.error.retention-until");
  }

  private LocalDate day(String name) {
    return Optional.of(name).flatMap(entries::day).orElseThrow();
  }

  private boolean tooLong(String name, int most) {
    return entries.get(name).length() > most;
  }

  private static boolean isEmail(String text) {
    return text.isEmpty() || text.matches("[^@\\s]{1,64}@[^@\\s]{1,130}");
  }
}
