package scot.mercat.bid.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence that holds for the levy as a whole. */
enum LevySetting {
  TERM("the term is (.+) to (.+)"),
  YEARS("years begin on (.+)"),
  AS_AT_BALLOT("rateable value stays as at the ballot"),
  AT_ONCE("rateable value follows the list at once"),
  EACH_YEAR("rateable value follows the list each year"),
  BY_DAY("the levy is charged by the day"),
  ONE_DAY("whoever is liable on (.+) pays for the whole year"),
  OWNER("the owner pays when a property is empty"),
  RISE("the levy rises by (\\S+)% each year"),
  LEAST("no property pays less than (\\S+)"),
  MOST("no property pays more than (\\S+)"),
  MOST_OF_PERSON("no person pays more than (\\S+)");

  private final Pattern pattern;

  LevySetting(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  record Said(LevySetting setting, Matcher words) {}

  static Optional<Said> in(String text) {
    return Stream.of(values())
        .map(setting -> new Said(setting, setting.pattern.matcher(text)))
        .filter(said -> said.words.matches())
        .findFirst();
  }

  /** The one that answers the same question, of those that exclude each other. */
  LevySetting topic() {
    return switch (this) {
      case AT_ONCE, EACH_YEAR -> AS_AT_BALLOT;
      case ONE_DAY -> BY_DAY;
      default -> this;
    };
  }
}
