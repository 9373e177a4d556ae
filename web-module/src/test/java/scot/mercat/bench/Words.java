package scot.mercat.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Texts at random, the same for the same seed, from the words of the demonstration's plan in each
 * language: the words that a text begins with often, those at its end seldom, and one in twenty
 * that hardly any other text has, as names and slips of the pen are.
 */
final class Words {
  static final List<String> LANGUAGES =
      List.of("en", "gd", "pl", "ar", "ur", "pa", "zh-Hans", "ro", "uk");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Map<String, String[]> VOCABULARIES = read();

  private final Random random;

  Words(long seed) {
    this.random = new Random(seed);
  }

  String language() {
    return random.nextInt(3) == 0
        ? LANGUAGES.get(random.nextInt(LANGUAGES.size()))
        : LANGUAGES.getFirst();
  }

  /** From 15 to 70 words. */
  String comment(String language) {
    return text(language, 15 + random.nextInt(56));
  }

  /** One to three words. */
  String question(String language) {
    return text(language, 1 + random.nextInt(3));
  }

  int number(int below) {
    return random.nextInt(below);
  }

  private String text(String language, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(word(language));
    }
    return text.toString();
  }

  private String word(String language) {
    String[] words = VOCABULARIES.getOrDefault(language, new String[0]);
    if (random.nextInt(20) == 0) {
      return words[random.nextInt(words.length)] + Integer.toString(random.nextInt(20_000), 36);
    }
    double place = random.nextDouble();
    return words[(int) (place * place * words.length)];
  }

  private static Map<String, String[]> read() {
    Map<String, String[]> words = new TreeMap<>();
    for (String language : LANGUAGES) {
      String file = "/demo/plans/harbourhead/v1.plain." + language + ".txt";
      try (InputStream stream = Words.class.getResourceAsStream(file)) {
        byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        words.put(
            language,
            BETWEEN
                .splitAsStream(text)
                .filter(word -> word.length() > 1 || language.startsWith("zh"))
                .map(word -> word.substring(0, Math.min(12, word.length())))
                .distinct()
                .toArray(String[]::new));
      } catch (IOException e) {
        throw new IllegalStateException("The demonstration has no " + file, e);
      }
    }
    return words;
  }
}
