package scot.mercat.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.demo.DemoResponses.Loaded;
import scot.mercat.demo.rules.Entries;
import scot.mercat.demo.rules.Entries.Entry;
import scot.mercat.impact.Answer;
import scot.mercat.impact.AnswerDesk;
import scot.mercat.impact.AnswerOutcome;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Decision;
import scot.mercat.impact.rules.Field;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.Coding;
import scot.mercat.theme.Naming;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Groups what was said in the demonstration, answers it, and says what changed because of it. */
@Dependent
class DemoAnswers {
  private static final ZoneId SCOTLAND = ZoneId.of("Europe/London");
  private static final String FOLDER = "plans/harbourhead/";
  private static final LocalDate READ_ON = LocalDate.of(2026, 9, 7);
  private static final LocalDate PUBLISHED_ON = LocalDate.of(2026, 10, 12);

  private final Coding coding;
  private final Naming naming;
  private final AnswerDesk answers;
  private final Plans plans;

  @Inject
  DemoAnswers(Coding coding, Naming naming, AnswerDesk answers, Plans plans) {
    this.coding = coding;
    this.naming = naming;
    this.answers = answers;
    this.plans = plans;
  }

  void load(Cast cast, Consultation consultation, List<Loaded> responses) {
    Map<String, ThemeId> themes = new HashMap<>();
    for (Entry entry : DemoFiles.entries(FOLDER + "themes.txt")) {
      ThemeId theme =
          naming.add(
              cast.get("analyst"),
              consultation,
              entry.key(),
              entry.values().getOrDefault("title", entry.key()));
      themes.put(entry.key(), theme);
      code(cast, consultation, theme, entry.key(), responses);
      write(cast, consultation, theme, entry);
    }
    outOfScope(cast, consultation, responses);
    translate(cast, consultation, themes);
    link(cast, consultation, themes);
    publish(cast, consultation, themes);
  }

  /** Codes the responses of an open consultation that an officer has begun to read. */
  private void code(
      Cast cast, Consultation consultation, ThemeId theme, String code, List<Loaded> responses) {
    List<ResponseId> coded =
        responses.stream().filter(loaded -> isIn(loaded, code)).map(Loaded::id).toList();
    coding.code(cast.get("analyst"), consultation, theme, coded, noon(READ_ON));
  }

  private static boolean isIn(Loaded loaded, String code) {
    return loaded.line().containsKey("themes")
        && loaded.line().getJsonArray("themes").getValuesAs(JsonString.class).stream()
            .anyMatch(theme -> theme.getString().equals(code));
  }

  private void outOfScope(Cast cast, Consultation consultation, List<Loaded> responses) {
    for (Loaded loaded : responses) {
      DemoResponses.given(loaded.line(), "outOfScope")
          .ifPresent(reason ->
              coding.putOutOfScope(
                  cast.get("analyst"), consultation, List.of(loaded.id()), reason, noon(READ_ON)));
    }
  }

  private void write(Cast cast, Consultation consultation, ThemeId theme, Entry entry) {
    Map<String, String> values = entry.values();
    String status = values.getOrDefault("status", "none");
    Answer answer =
        new Answer(
            theme,
            values.getOrDefault("considered-by", ""),
            Optional.ofNullable(values.get("considered-on")).map(LocalDate::parse),
            Optional.ofNullable(values.get("decision")).flatMap(Decision::find),
            Optional.ofNullable(values.get("owner")).map(DemoOfficers::body).orElse(""),
            Optional.ofNullable(values.get("date")).map(LocalDate::parse),
            ActionState.find(status).orElse(ActionState.NONE),
            Optional.empty());
    Map<Field, String> english = fields(entry);
    english.put(Field.READ, values.getOrDefault("read", ""));
    english.put(Field.ACTION, values.getOrDefault("action", ""));
    answers.write(cast.get("editor"), consultation, answer, english);
  }

  private static Map<Field, String> fields(Entry entry) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    entry
        .lines()
        .forEach((name, text) -> Field.find(name).ifPresent(field -> fields.put(field, text)));
    return fields;
  }

  private void translate(Cast cast, Consultation consultation, Map<String, ThemeId> themes) {
    for (Language language : Languages.standard().interfaceLanguages()) {
      for (Entry entry : translated("themes", language)) {
        ThemeId theme = themes.get(entry.key());
        if (theme == null) {
          continue;
        }
        answers.translate(cast.get("translator"), consultation, theme, language, fields(entry));
        Optional.ofNullable(entry.lines().get("title"))
            .ifPresent(title ->
                naming.translate(cast.get("translator"), consultation, theme, language, title));
      }
    }
  }

  private static List<Entry> translated(String name, Language language) {
    return language.equals(Language.ENGLISH)
        ? List.of()
        : DemoFiles.find(FOLDER + name + "." + language.tag() + ".txt")
            .map(Entries::read)
            .orElse(List.of());
  }

  private void link(Cast cast, Consultation consultation, Map<String, ThemeId> themes) {
    Plan plan = plans.find(consultation.plan()).orElseThrow();
    Map<String, UUID> changes = new HashMap<>();
    for (Entry entry : DemoFiles.entries(FOLDER + "changes.txt")) {
      ThemeId theme = themes.get(entry.values().get("theme"));
      if (theme != null) {
        Paragraph paragraph = paragraph(plan, entry.key());
        changes.put(
            entry.key(),
            answers.link(
                cast.get("editor"), consultation, theme, plan, 2, paragraph.id(), entry.text()));
      }
    }
    for (Language language : Languages.standard().interfaceLanguages()) {
      for (Entry entry : translated("changes", language)) {
        Optional.ofNullable(changes.get(entry.key()))
            .ifPresent(change ->
                answers.translateReason(
                    cast.get("translator"), consultation, change, language, entry.text()));
      }
    }
  }

  private Paragraph paragraph(Plan plan, String key) {
    return plans
        .version(plan, 2)
        .flatMap(version -> version.paragraph(key))
        .or(() -> plans.version(plan, 1).flatMap(version -> version.paragraph(key)))
        .orElseThrow();
  }

  private void publish(Cast cast, Consultation consultation, Map<String, ThemeId> themes) {
    for (ThemeId theme : themes.values()) {
      AnswerOutcome outcome =
          answers.publish(cast.get("approver"), consultation, theme, noon(PUBLISHED_ON));
      if (outcome instanceof AnswerOutcome.Incomplete incomplete
          && !incomplete.missing().contains("decision")) {
        throw new IllegalStateException("An answer lacks " + incomplete.missing());
      }
    }
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(SCOTLAND).toInstant();
  }
}
