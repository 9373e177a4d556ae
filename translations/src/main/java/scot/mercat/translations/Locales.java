package scot.mercat.translations;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which locale's data serve a language tag. CLDR 49 has nothing for Scots, Western Punjabi or Dari
 * and would fall back to American dates without a word; plain {@code en} is American too. Persian,
 * Pashto and Thai print dates in calendars of their own (30 June 2026 as 9 Tir 1405), but dates in
 * plans and ballots are Gregorian by statute, so the calendar is forced.
 */
final class Locales {

  private static final Map<String, String> DATA_OF =
      Map.of("en", "en-GB", "sco", "en-GB", "pa", "pa-Guru", "pnb", "pa-Arab", "prs", "fa-AF");

  private static final Map<String, Locale> CACHE = new ConcurrentHashMap<>();

  private Locales() {}

  static Locale of(String tag) {
    return CACHE.computeIfAbsent(tag, Locales::resolve);
  }

  private static Locale resolve(String tag) {
    Locale locale = Locale.forLanguageTag(DATA_OF.getOrDefault(tag, tag));
    if (Calendar.getInstance(ULocale.forLocale(locale)).getType().equals("gregorian")) {
      return locale;
    }
    return new Locale.Builder().setLocale(locale).setUnicodeLocaleKeyword("ca", "gregory").build();
  }
}
