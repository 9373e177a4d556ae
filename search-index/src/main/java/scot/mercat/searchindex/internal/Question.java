package scot.mercat.searchindex.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader typed, cut into the parts that are looked for one by one. */
final class Question {

  /** Longer questions are cut: nobody types them, and each word costs. In UTF-16 units. */
  private static final int LONGEST = 1_000;

  /** The most words looked for, those in quotation marks among them: each costs. */
  static final int MOST_WORDS = 20;

  private static final String QUOTES = "\"“”„«»";
  private static final Pattern QUOTED =
      Pattern.compile("[" + QUOTES + "]([^" + QUOTES + "]+)[" + QUOTES + "]");

  private Question() {}

  /**
   * A part of a question.
   *
   * @param text as typed: one word, or several words that were put in quotation marks
   * @param start where it stands in the question, in UTF-16 units
   */
  record Part(String text, int start) {
    int end() {
      return start + text.length();
    }
  }

  /** The parts of {@code typed}; none if it holds no letter or digit. */
  static List<Part> parts(String typed) {
    String text = cut(typed);
    List<Part> parts = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    int done = 0;
    while (quoted.find()) {
      addWords(text, done, quoted.start(), parts);
      parts.add(new Part(quoted.group(1), quoted.start(1)));
      done = quoted.end();
    }
    addWords(text, done, text.length(), parts);
    return withinMost(parts);
  }

  private static List<Part> withinMost(List<Part> parts) {
    List<Part> kept = new ArrayList<>();
    int words = 0;
    for (Part part : parts) {
      List<Tokens.Token> tokens = Tokens.of(Analyzers.CUT, part.text());
      int rest = MOST_WORDS - words;
      if (rest > 0) {
        int end = tokens.size() > rest ? tokens.get(rest - 1).end() : part.text().length();
        kept.add(new Part(part.text().substring(0, end), part.start()));
      }
      words += tokens.size();
    }
    return List.copyOf(kept);
  }

  static String cut(String typed) {
    if (typed.length() <= LONGEST) {
      return typed;
    }
    boolean splitsPair = Character.isLowSurrogate(typed.charAt(LONGEST));
    return typed.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
  }

  private static void addWords(String text, int from, int to, List<Part> parts) {
    String piece = text.substring(from, to);
    for (Tokens.Token token : Tokens.of(Analyzers.CUT, piece)) {
      parts.add(new Part(piece.substring(token.start(), token.end()), from + token.start()));
    }
  }
}
