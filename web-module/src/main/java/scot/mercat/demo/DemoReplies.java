package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.demo.rules.Entries.Entry;
import scot.mercat.impact.Answer;
import scot.mercat.impact.AnswerDesk;
import scot.mercat.impact.AnswerDrafts;
import scot.mercat.impact.AnswerOutcome;
import scot.mercat.impact.Linking;
import scot.mercat.impact.Part;
import scot.mercat.impact.PartText;
import scot.mercat.impact.Publishing;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Decision;
import scot.mercat.impact.rules.Field;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Language;

/** Answers the themes of the demonstration, and says what changed because of them. */
@Singleton
class DemoReplies {
  private static final LocalDate PUBLISHED_ON = LocalDate.of(2026, 10, 12);

  private final AnswerDesk answers;
  private final AnswerDrafts drafts;
  private final Linking linking;
  private final Publishing publishing;
  private final Plans plans;

  @Inject
  DemoReplies(
      AnswerDesk answers,
      AnswerDrafts drafts,
      Linking linking,
      Publishing publishing,
      Plans plans) {
    this.answers = answers;
    this.drafts = drafts;
    this.linking = linking;
    this.publishing = publishing;
    this.plans = plans;
  }

  void write(Cast cast, Consultation consultation, ThemeId theme, Entry entry) {
    Map<String, String> values = entry.values();
    Answer answer =
        new Answer(
            theme,
            values.getOrDefault("considered-by", ""),
            Optional.ofNullable(values.get("considered-on")).map(LocalDate::parse),
            Optional.ofNullable(values.get("decision")).flatMap(Decision::find),
            Optional.ofNullable(values.get("owner")).map(DemoOfficers::body).orElse(""),
            Optional.ofNullable(values.get("date")).map(LocalDate::parse),
            ActionState.find(values.getOrDefault("status", "none")).orElse(ActionState.NONE));
    Map<Field, String> english = fields(entry);
    english.put(Field.READ, values.getOrDefault("read", ""));
    english.put(Field.ACTION, values.getOrDefault("action", ""));
    answers.write(cast.get("editor"), consultation, answer, english);
  }

  void translate(
      Cast cast, Consultation consultation, ThemeId theme, Language language, Entry entry) {
    Map<Part, String> english = drafts.of(theme).hashes();
    List<PartText> parts = new ArrayList<>();
    fields(entry)
        .forEach((field, text) ->
            Optional.ofNullable(english.get(Part.of(field)))
                .ifPresent(source -> parts.add(new PartText(Part.of(field), source, text))));
    answers.translate(cast.get("translator"), consultation, theme, language, parts);
  }

  /** A link of a paragraph to the theme that changed it. */
  record Linked(ThemeId theme, UUID change) {}

  /** Links the paragraph that the second version changed. */
  Linked link(Cast cast, Consultation consultation, ThemeId theme, Entry entry) {
    Plan plan = plans.find(consultation.plan()).orElseThrow();
    Paragraph paragraph = paragraph(plan, entry.key());
    UUID change =
        linking.link(
            cast.get("editor"), consultation, theme, plan, 2, paragraph.id(), entry.text());
    return new Linked(theme, change);
  }

  /** Translates the reason for a change that was linked. */
  void translateReason(
      Cast cast, Consultation consultation, Linked linked, Language language, String text) {
    Part part = new Part(linked.change().toString());
    String source = drafts.of(linked.theme()).hashes().getOrDefault(part, "");
    answers.translate(
        cast.get("translator"),
        consultation,
        linked.theme(),
        language,
        List.of(new PartText(part, source, text)));
  }

  private Paragraph paragraph(Plan plan, String key) {
    return plans
        .version(plan, 2)
        .flatMap(version -> version.paragraph(key))
        .or(() -> plans.version(plan, 1).flatMap(version -> version.paragraph(key)))
        .orElseThrow();
  }

  void publish(Cast cast, Consultation consultation, ThemeId theme, Entry entry) {
    LocalDate day =
        Optional.ofNullable(entry.values().get("published"))
            .map(LocalDate::parse)
            .orElse(PUBLISHED_ON);
    AnswerOutcome outcome =
        publishing.publish(cast.get("approver"), consultation, theme, noon(day));
    if (outcome instanceof AnswerOutcome.Incomplete incomplete) {
      throw new IllegalStateException(entry.key() + " lacks " + incomplete.missing());
    }
  }

  private static Map<Field, String> fields(Entry entry) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    entry
        .lines()
        .forEach((name, text) -> Field.find(name).ifPresent(field -> fields.put(field, text)));
    return fields;
  }

  private static Instant noon(LocalDate day) {
    return CivilTime.at(day, LocalTime.NOON);
  }
}
