package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.demo.DemoReplies.Linked;
import scot.mercat.demo.DemoResponses.Loaded;
import scot.mercat.demo.rules.Entries;
import scot.mercat.demo.rules.Entries.Entry;
import scot.mercat.response.ResponseId;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.theme.Coding;
import scot.mercat.theme.Naming;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Groups what was said in the demonstration, answers it, and says what changed because of it. */
@Singleton
class DemoAnswers {
  private static final String FOLDER = "plans/harbourhead/";
  private static final LocalDate READ_ON = LocalDate.of(2026, 9, 7);

  private final Coding coding;
  private final Naming naming;
  private final DemoReplies replies;

  @Inject
  DemoAnswers(Coding coding, Naming naming, DemoReplies replies) {
    this.coding = coding;
    this.naming = naming;
    this.replies = replies;
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
      replies.write(cast, consultation, theme, entry);
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

  private void translate(Cast cast, Consultation consultation, Map<String, ThemeId> themes) {
    for (Language language : Languages.standard().interfaceLanguages()) {
      for (Entry entry : translated("themes", language)) {
        ThemeId theme = themes.get(entry.key());
        if (theme == null) {
          continue;
        }
        replies.translate(cast, consultation, theme, language, entry);
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
    Map<String, Linked> links = new HashMap<>();
    for (Entry entry : DemoFiles.entries(FOLDER + "changes.txt")) {
      Optional.ofNullable(themes.get(entry.values().get("theme")))
          .ifPresent(
              theme -> links.put(entry.key(), replies.link(cast, consultation, theme, entry)));
    }
    for (Language language : Languages.standard().interfaceLanguages()) {
      for (Entry entry : translated("changes", language)) {
        Optional.ofNullable(links.get(entry.key()))
            .ifPresent(linked ->
                replies.translateReason(cast, consultation, linked, language, entry.text()));
      }
    }
  }

  private void publish(Cast cast, Consultation consultation, Map<String, ThemeId> themes) {
    for (Entry entry : DemoFiles.entries(FOLDER + "themes.txt")) {
      ThemeId theme = Optional.ofNullable(themes.get(entry.key())).orElseThrow();
      replies.publish(cast, consultation, theme, entry);
    }
  }

  private static Instant noon(LocalDate day) {
    return CivilTime.at(day, LocalTime.NOON);
  }
}
