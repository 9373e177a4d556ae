package scot.mercat.translations;

import java.util.ArrayList;
import java.util.List;

/** Holds one language's file to the English one: keys, arguments, and each value in itself. */
final class FileComparison {

  private final MessageFile english;
  private final MessageFile file;
  private final Letters letters;
  private final List<String> problems = new ArrayList<>();

  FileComparison(MessageFile english, MessageFile file) {
    this.english = english;
    this.file = file;
    this.letters = new Letters(file.tag());
  }

  List<String> problems() {
    english.values().forEach(this::compare);
    file.values().keySet().stream()
        .filter(key -> !english.values().containsKey(key))
        .forEach(key -> report(key, "not in English"));
    return problems;
  }

  private void compare(String key, String source) {
    String value = file.values().get(key);
    if (value == null) {
      report(key, "missing");
    } else if (value.isEmpty()) {
      if (!source.isEmpty()) {
        report(key, "empty");
      }
    } else {
      PatternFacts facts = PatternFacts.of(value, file.tag());
      facts.problems().forEach(problem -> report(key, problem));
      compareArguments(key, PatternFacts.of(source, "en"), facts);
      checkText(key, source, value, facts.text());
    }
  }

  private void compareArguments(String key, PatternFacts source, PatternFacts facts) {
    if (facts.isBroken() || source.isBroken()) {
      return;
    }
    if (!facts.arguments().equals(source.arguments())) {
      report(key, "uses arguments " + facts.arguments() + ", English " + source.arguments());
    }
    if (!facts.choices().equals(source.choices())) {
      report(key, "chooses among " + facts.choices() + ", English " + source.choices());
    }
  }

  private void checkText(String key, String source, String value, String text) {
    if (!value.equals(value.strip())) {
      report(key, "space at an end");
    }
    letters.problems(text).forEach(problem -> report(key, problem));
    if (!file.tag().equals("en") && value.equals(source) && letters.isLong(text)) {
      report(key, "still the English");
    }
  }

  private void report(String key, String problem) {
    problems.add(file.name() + ": " + key + ": " + problem);
  }
}
