package scot.mercat.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.translations.Language;

/**
 * What is kept of a vote's texts in one language, beside the English, for those who translate.
 *
 * @param keys those that there is English for, in the order of the page
 */
public record VoteWordings(
    Language language,
    List<String> options,
    List<String> keys,
    Map<String, VoteWording> english,
    Map<String, VoteWording> translated) {
  static VoteWordings of(Vote vote, Language language, List<VoteWording> wordings) {
    Map<String, VoteWording> english = by(wordings, Language.ENGLISH);
    List<String> keys = new ArrayList<>(List.of(VoteTexts.TITLE, VoteTexts.RULE, VoteTexts.ABOUT));
    for (String option : vote.options()) {
      keys.add(VoteTexts.labelKey(option));
      keys.add(VoteTexts.explanationKey(option));
    }
    keys.retainAll(english.keySet());
    return new VoteWordings(
        language, vote.options(), List.copyOf(keys), english, by(wordings, language));
  }

  private static Map<String, VoteWording> by(List<VoteWording> wordings, Language language) {
    Map<String, VoteWording> byKey = new HashMap<>();
    wordings.stream()
        .filter(wording -> wording.lang().equals(language.tag()))
        .forEach(wording -> byKey.put(wording.key(), wording));
    return Map.copyOf(byKey);
  }

  public String source(String key) {
    return english.containsKey(key) ? english.get(key).text() : "";
  }

  /** The translation; empty where there is none. */
  public String text(String key) {
    return translated.containsKey(key) ? translated.get(key).text() : "";
  }

  /** Every translation by its key. */
  public Map<String, String> kept() {
    Map<String, String> kept = new HashMap<>();
    keys.forEach(key -> kept.put(key, text(key)));
    return kept;
  }

  /** Whether the English has changed since it was translated. */
  public boolean isStale(String key) {
    return english.containsKey(key)
        && translated.containsKey(key)
        && !translated.get(key).sourceHash().equals(english.get(key).sourceHash());
  }

  /** The number of the thing that the text is about, from 1; 0 for the vote as a whole. */
  public int number(String key) {
    return options.indexOf(key.replaceAll("\\..*", "")) + 1;
  }
}
