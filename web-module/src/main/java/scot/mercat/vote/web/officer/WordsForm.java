package scot.mercat.vote.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import scot.mercat.vote.VoteWordings;
import scot.mercat.web.FormErrors;

/**
 * Translations as they were typed.
 *
 * @param typed by key of the text
 * @param right keys of outdated texts that are said to be right as they are
 */
record WordsForm(Map<String, String> typed, Set<String> right) {
  private static final int MOST = 3000;

  static WordsForm of(VoteWordings wordings, MultivaluedMap<String, String> sent) {
    Map<String, String> typed = new LinkedHashMap<>();
    Set<String> right = new HashSet<>();
    for (String key : wordings.keys()) {
      String text = sent.getFirst(key);
      typed.put(key, text == null ? wordings.text(key) : text.strip());
      if (sent.containsKey(key + "-right")) {
        right.add(key);
      }
    }
    return new WordsForm(typed, right);
  }

  FormErrors errors() {
    FormErrors errors = FormErrors.NONE;
    for (var text : typed.entrySet()) {
      errors =
          errors.when(text.getValue().length() > MOST, text.getKey(), "vote.words.error", MOST);
    }
    return errors;
  }

  /** What differs from what is kept, or is said to be right although the English has changed. */
  Map<String, String> changed(VoteWordings wordings) {
    Map<String, String> changed = new HashMap<>(typed);
    changed
        .entrySet()
        .removeIf(text ->
            text.getValue().equals(wordings.text(text.getKey())) && !right.contains(text.getKey()));
    return changed;
  }
}
