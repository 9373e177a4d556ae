package scot.mercat.translations;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether a text is in its language's letters: finds pasted wrong scripts and broken encodings. */
final class Letters {

  /** Above so many letters, a text must be in the language and not only names and formats. */
  private static final int LONG = 20;

  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S+|www\\.\\S+|\\S+@\\S+|<[^<>]*>");

  /** Letters of the right script but of another language's alphabet. */
  private static final Map<String, Pattern> FOREIGN =
      Map.of(
          "ar", Pattern.compile("[ٹڈڑےںہھکیگەێۆ]"),
          "ur", Pattern.compile("[كيىهەێۆ]"),
          "uk", Pattern.compile("[ыэъёЫЭЪЁўЎ]"),
          "ro", Pattern.compile("[şţŞŢ]"));

  private final String tag;
  private final int script;

  Letters(String tag) {
    this.tag = tag;
    String name = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
    int code = UScript.getCodeFromName(name);
    this.script = code == UScript.SIMPLIFIED_HAN ? UScript.HAN : code;
  }

  boolean isLong(String text) {
    return count(bare(text)) > LONG;
  }

  List<String> problems(String text) {
    String bare = bare(text);
    var problems = new ArrayList<String>();
    if (text.indexOf('\uFFFD') >= 0) {
      problems.add("broken encoding");
    }
    var strange = new TreeSet<String>();
    bare.codePoints().filter(this::isStrange).forEach(c -> strange.add(Character.toString(c)));
    Pattern foreign = FOREIGN.get(tag);
    if (foreign != null) {
      foreign.matcher(bare).results().forEach(r -> strange.add(r.group()));
    }
    if (!strange.isEmpty()) {
      problems.add("letters of another language: " + String.join(" ", strange));
    }
    long own = bare.codePoints().filter(c -> UScript.getScript(c) == script).count();
    if (count(bare) > LONG && own * 3 < count(bare)) {
      problems.add("hardly any " + UScript.getName(script) + " letters");
    }
    if (tag.equals("zh-Hans") && isTraditional(bare, own)) {
      problems.add("traditional characters");
    }
    return problems;
  }

  private boolean isStrange(int letter) {
    int its = UScript.getScript(letter);
    return Character.isLetter(letter)
        && its != script
        && its != UScript.LATIN
        && its != UScript.COMMON
        && its != UScript.INHERITED;
  }

  /** A few characters are right in both; more than one in ten that differ are not. */
  private static boolean isTraditional(String text, long han) {
    String simple = Transliterator.getInstance("Traditional-Simplified").transliterate(text);
    long differ = 0;
    for (int i = 0; i < Math.min(text.length(), simple.length()); i++) {
      differ += text.charAt(i) == simple.charAt(i) ? 0 : 1;
    }
    return differ * 10 > han;
  }

  private static long count(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  private static String bare(String text) {
    return ADDRESS.matcher(text).replaceAll(" ");
  }
}
