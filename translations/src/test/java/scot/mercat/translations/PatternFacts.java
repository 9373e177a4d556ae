package scot.mercat.translations;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What one pattern says: its arguments, the choices of its selects, its text, and its faults. */
final class PatternFacts {

  private static final Pattern QUOTED_BRACE = Pattern.compile("'\\{");

  private final ULocale locale;
  private final Set<Integer> arguments = new TreeSet<>();
  private final Map<Integer, Set<String>> choices = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean broken;

  private PatternFacts(String tag) {
    this.locale = ULocale.forLanguageTag(tag);
  }

  static PatternFacts of(String value, String tag) {
    var facts = new PatternFacts(tag);
    try {
      facts.message(new MessagePattern(ApostropheMode.DOUBLE_OPTIONAL).parse(value), 0);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      facts.broken = true;
      facts.problems.add("no valid pattern");
    }
    if (QUOTED_BRACE.matcher(value).find()) {
      facts.problems.add("an apostrophe before a brace quotes it: write ’");
    }
    return facts;
  }

  /** Reads the message that starts at a part, and those inside it; gives the part where it ends. */
  private int message(MessagePattern pattern, int start) {
    int from = pattern.getPart(start).getLimit();
    int i = start + 1;
    for (; pattern.getPartType(i) != Part.Type.MSG_LIMIT; i++) {
      Part part = pattern.getPart(i);
      text.append(pattern.getPatternString(), from, part.getIndex());
      if (part.getType() == Part.Type.ARG_START) {
        argument(pattern, i);
        i = pattern.getLimitPartIndex(i);
        text.append(' ');
      }
      from = pattern.getPart(i).getLimit();
    }
    text.append(pattern.getPatternString(), from, pattern.getPart(i).getIndex()).append(' ');
    return i;
  }

  private void argument(MessagePattern pattern, int start) {
    Part name = pattern.getPart(start + 1);
    if (name.getType() != Part.Type.ARG_NUMBER) {
      problems.add("arguments are numbered, not named: " + pattern.getSubstring(name));
      return;
    }
    arguments.add((int) name.getValue());
    var selectors = new TreeSet<String>();
    for (int i = start + 2; i < pattern.getLimitPartIndex(start); i++) {
      switch (pattern.getPartType(i)) {
        case ARG_SELECTOR -> selectors.add(pattern.getSubstring(pattern.getPart(i)));
        case MSG_START -> i = message(pattern, i);
        case ARG_TYPE -> checkSimple(pattern.getSubstring(pattern.getPart(i)));
        default -> {}
      }
    }
    checkChoice(pattern.getPart(start).getArgType(), name.getValue(), selectors);
  }

  private void checkSimple(String type) {
    if (!type.equals("number")) {
      problems.add("no " + type + " arguments: give a LocalDate or Instant to plain {0}");
    }
  }

  private void checkChoice(ArgType type, int argument, Set<String> selectors) {
    switch (type) {
      case PLURAL -> checkPlural(selectors, PluralType.CARDINAL);
      case SELECTORDINAL -> checkPlural(selectors, PluralType.ORDINAL);
      case SELECT -> choices.merge(argument, selectors, PatternFacts::union);
      case CHOICE -> problems.add("choice is out of use: write plural or select");
      case NONE, SIMPLE -> {}
    }
  }

  private void checkPlural(Set<String> selectors, PluralType type) {
    var words = new TreeSet<>(selectors);
    words.removeIf(selector -> selector.startsWith("="));
    var needed = new TreeSet<>(PluralRules.forLocale(locale, type).getKeywords());
    if (!words.equals(needed)) {
      problems.add("plural has " + words + ", the language has " + needed);
    }
  }

  private static Set<String> union(Set<String> first, Set<String> second) {
    var both = new TreeSet<>(first);
    both.addAll(second);
    return both;
  }

  Set<Integer> arguments() {
    return arguments;
  }

  Map<Integer, Set<String>> choices() {
    return choices;
  }

  List<String> problems() {
    return problems;
  }

  /** The text that is shown, all branches after each other, without arguments and syntax. */
  String text() {
    return text.toString();
  }

  boolean isBroken() {
    return broken;
  }
}
