package scot.mercat.theme.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.theme.ThemeTitle;
import scot.mercat.translations.Language;
import scot.mercat.translations.SourceText;
import scot.mercat.web.FormErrors;

/**
 * The titles that were typed.
 *
 * @param typed by language tag; English is missing where the form did not offer it
 * @param right tags of those that were said to be right though the English has changed
 * @param kept the titles as they were
 */
record TitleEntries(Map<String, String> typed, Set<String> right, List<ThemeTitle> kept) {
  TitleEntries {
    typed = Map.copyOf(typed);
    right = Set.copyOf(right);
    kept = List.copyOf(kept);
  }

  static TitleEntries of(MultivaluedMap<String, String> sent, List<ThemeTitle> kept) {
    Map<String, String> typed = new HashMap<>();
    for (ThemeTitle title : kept) {
      String tag = title.language().tag();
      if (sent.containsKey("title-" + tag)) {
        typed.put(tag, new SourceText(sent.getFirst("title-" + tag)).text());
      }
    }
    return new TitleEntries(typed, Set.copyOf(sent.getOrDefault("right", List.of())), kept);
  }

  String english() {
    return typed.getOrDefault(Language.ENGLISH.tag(), "");
  }

  boolean isRenamed() {
    return typed.containsKey(Language.ENGLISH.tag()) && !english().equals(kept.getFirst().text());
  }

  FormErrors errors() {
    FormErrors errors =
        FormErrors.NONE.when(
            typed.containsKey(Language.ENGLISH.tag()) && english().isEmpty(),
            "title-en",
            "theme.error.title-missing");
    for (ThemeTitle title : kept) {
      String tag = title.language().tag();
      errors =
          errors.when(
              typed.getOrDefault(tag, "").length() > Action.LONGEST_TITLE,
              "title-" + tag,
              "theme.error.long",
              Action.LONGEST_TITLE);
    }
    return errors;
  }

  /** What is to be kept anew: what was typed differently, and what was said to be right still. */
  Map<Language, String> changed() {
    Map<Language, String> changed = new LinkedHashMap<>();
    for (ThemeTitle title : kept.subList(1, kept.size())) {
      String tag = title.language().tag();
      String now = typed.getOrDefault(tag, title.text());
      if (!now.equals(title.text()) || (right.contains(tag) && !now.isEmpty())) {
        changed.put(title.language(), now);
      }
    }
    return changed;
  }
}
