package scot.mercat.translations;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses from its letters what language a person wrote in. Only to preselect an answer that a
 * person can change: never to decide how a contribution is treated.
 */
public final class Scripts {

  private static final int READ = 2000;
  private static final Pattern URDU = Pattern.compile("[ٹڈڑےںہھ]");
  private static final Pattern KURDISH = Pattern.compile("[ێۆڕڵە]");
  private static final Pattern NOT_ARABIC = Pattern.compile("[گپچژ]");
  private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
  private static final Pattern BELARUSIAN = Pattern.compile("[ўЎ]");

  private enum Script {
    LATIN,
    ARABIC,
    GURMUKHI,
    HAN,
    KANA,
    CYRILLIC,
    OTHER
  }

  private Scripts() {}

  /**
   * The interface language that the text is likely in, judged by the script of most of its letters;
   * empty where letters cannot tell (Latin script, Russian, Farsi, nothing at all). Reads the first
   * 2,000 characters.
   */
  public static Optional<Language> guess(String text) {
    String read = text.substring(0, Math.min(text.length(), READ));
    return mostUsed(read).flatMap(script -> tag(script, read)).flatMap(Languages.standard()::find);
  }

  /**
   * {@code rtl} or {@code ltr} by the first strong letter, as browsers judge {@code dir="auto"}.
   */
  public static String direction(String text) {
    return Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : "ltr";
  }

  private static Optional<String> tag(Script script, String text) {
    return switch (script) {
      case ARABIC -> arabic(text);
      case GURMUKHI -> Optional.of("pa");
      case HAN -> Optional.of("zh-Hans");
      case CYRILLIC ->
          Optional.of("uk").filter(t -> has(UKRAINIAN, text) && !has(BELARUSIAN, text));
      case LATIN, KANA, OTHER -> Optional.empty();
    };
  }

  /**
   * Urdu by its own letters. گ پ چ without any of those are Farsi's or Kurdish's as often: no
   * guess.
   */
  private static Optional<String> arabic(String text) {
    if (has(KURDISH, text)) {
      return Optional.empty();
    }
    if (has(URDU, text)) {
      return Optional.of("ur");
    }
    return Optional.of("ar").filter(t -> !has(NOT_ARABIC, text));
  }

  private static boolean has(Pattern letters, String text) {
    return letters.matcher(text).find();
  }

  private static Optional<Script> mostUsed(String text) {
    Map<Script, Integer> counts = new EnumMap<>(Script.class);
    text.codePoints()
        .filter(Character::isAlphabetic) // with vowel signs, or Punjabi counts for half
        .forEach(letter -> counts.merge(script(letter), 1, Integer::sum));
    // Japanese is written with Han letters too; kana at all means it is not Chinese.
    if (counts.containsKey(Script.KANA)) {
      counts.remove(Script.HAN);
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Script script(int letter) {
    return switch (UScript.getScript(letter)) {
      case UScript.LATIN -> Script.LATIN;
      case UScript.ARABIC -> Script.ARABIC;
      case UScript.GURMUKHI -> Script.GURMUKHI;
      case UScript.HAN -> Script.HAN;
      case UScript.HIRAGANA, UScript.KATAKANA -> Script.KANA;
      case UScript.CYRILLIC -> Script.CYRILLIC;
      default -> Script.OTHER;
    };
  }
}
