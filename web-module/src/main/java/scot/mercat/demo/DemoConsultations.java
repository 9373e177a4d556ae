package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationDesk;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.ConsultationSteps;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.NewConsultation;
import scot.mercat.consultation.NewTexts;
import scot.mercat.consultation.StepOutcome;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Contact;
import scot.mercat.consultation.rules.Dates;
import scot.mercat.consultation.rules.Field;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.Plans;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Prepares and approves the consultations of the demonstration. */
@Singleton
class DemoConsultations {
  private static final String ATTACHED = "attached: ";
  private static final String DECLINED = "declined: ";

  private final ConsultationDesk desk;
  private final ConsultationSteps steps;
  private final Consultations consultations;
  private final Plans plans;
  private final DemoVotes votes;

  @Inject
  DemoConsultations(
      ConsultationDesk desk,
      ConsultationSteps steps,
      Consultations consultations,
      Plans plans,
      DemoVotes votes) {
    this.votes = votes;
    this.desk = desk;
    this.steps = steps;
    this.consultations = consultations;
    this.plans = plans;
  }

  /** The consultation of a file with its vote, approved and in its languages. */
  Consultation load(Cast cast, String name) {
    Properties p = DemoFiles.properties("consultations/" + name + ".properties");
    PlanId plan = plans.find(p.getProperty("plan")).orElseThrow().id();
    ConsultationId id = desk.draft(cast.get("editor"), drafted(p, plan));
    votes.define(cast, consultations.find(id).orElseThrow(), p);
    LocalDate approved = LocalDate.parse(p.getProperty("approved-on"));
    require(steps.submit(cast.get("editor"), id, approved.minusDays(1)));
    require(steps.approve(cast.get("approver"), id, approved));
    for (Language language : Languages.standard().interfaceLanguages()) {
      translation(name, language)
          .ifPresent(texts ->
              desk.translate(
                  cast.get("editor"),
                  id,
                  NewTexts.byPerson(language, fields(texts, ""), "Strathmarra translators")));
    }
    return consultations.find(id).orElseThrow();
  }

  private static Optional<Properties> translation(String name, Language language) {
    return language.equals(Language.ENGLISH)
        ? Optional.empty()
        : DemoFiles.find("consultations/" + name + "." + language.tag() + ".properties")
            .map(DemoFiles::parse);
  }

  private static NewConsultation drafted(Properties p, PlanId plan) {
    return new NewConsultation(
        p.getProperty("code"),
        "strathmarra",
        plan,
        Integer.parseInt(p.getProperty("plan.version")),
        new Dates(
            LocalDate.parse(p.getProperty("opens")),
            LocalDate.parse(p.getProperty("closes")),
            LocalDate.parse(p.getProperty("answer-by")),
            LocalDate.parse(p.getProperty("retention-until"))),
        new Contact(
            p.getProperty("contact.name"),
            p.getProperty("contact.phone"),
            p.getProperty("contact.text"),
            p.getProperty("contact.email")),
        assessments(p),
        fields(p, ".en"));
  }

  private static List<Assessment> assessments(Properties p) {
    List<Assessment> assessments = new ArrayList<>();
    for (Impact impact : Impact.values()) {
      String text = p.getProperty(impact.field().key());
      assessments.add(new Assessment(impact, text.startsWith(ATTACHED), ""));
    }
    return assessments;
  }

  private static Map<Field, String> fields(Properties p, String suffix) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String text = p.getProperty(field.key() + suffix, p.getProperty(field.key(), ""));
      if (!text.isBlank()) {
        fields.put(field, text.replace(ATTACHED, "").replace(DECLINED, ""));
      }
    }
    return fields;
  }

  private static void require(StepOutcome outcome) {
    if (!(outcome instanceof StepOutcome.Done)) {
      throw new IllegalStateException("The demonstration's consultation was refused: " + outcome);
    }
  }
}
