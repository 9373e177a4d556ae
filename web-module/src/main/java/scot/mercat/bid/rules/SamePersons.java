package scot.mercat.bid.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Persons under several numbers who are likely one: turnout counts persons, so whoever stands twice
 * counts twice. Only a hint; an officer decides.
 */
public final class SamePersons {
  /** What says how a firm is set up, not which it is. */
  private static final String FORMS = "\\b(limited|ltd|plc|llp|lp|cic|the|co|company|t/a .*)\\b";

  private SamePersons() {}

  /** Groups of two or more with the same name, however it is written. */
  public static List<List<RegisterLine.Person>> among(List<Entry> register) {
    Map<String, Map<String, RegisterLine.Person>> byName = new LinkedHashMap<>();
    for (Entry entry : register) {
      RegisterLine.Person person = entry.facts().person();
      byName
          .computeIfAbsent(key(person.name()), name -> new LinkedHashMap<>())
          .putIfAbsent(person.reference(), person);
    }
    return byName.values().stream()
        .filter(same -> same.size() > 1)
        .map(same -> List.copyOf(new ArrayList<>(same.values())))
        .collect(Collectors.toUnmodifiableList());
  }

  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String bare = plain.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("[.'’]", "");
    String key = bare.replaceAll(FORMS, " ").replaceAll("[^\\p{L}\\p{N}]+", "");
    return key.isEmpty() ? bare : key;
  }
}
