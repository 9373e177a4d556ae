package scot.mercat.translations;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages a partnership works in, in the order in which readers are shown them. */
public final class Languages {

  private static final Languages STANDARD = new Languages(LanguageList.bundled());

  private final Map<String, Language> byTag;
  private final List<Language> interfaceLanguages;
  private final LanguageChoice interfaceChoice;
  private final LanguageChoice contentChoice;

  private Languages(Collection<Language> all) {
    var map = new LinkedHashMap<String, Language>();
    all.forEach(language -> map.put(language.tag(), language));
    this.byTag = map;
    this.interfaceLanguages = map.values().stream().filter(Language::isInterface).toList();
    this.interfaceChoice = new LanguageChoice(interfaceLanguages);
    this.contentChoice = new LanguageChoice(List.copyOf(map.values()));
  }

  /** The languages Mercat comes with: nine of the interface and nine more for content. */
  public static Languages standard() {
    return STANDARD;
  }

  /** These languages in this order; of two with one tag, the later stands. */
  public static Languages of(List<Language> languages) {
    return new Languages(languages);
  }

  /** These languages and one more at the end, or in the place of the one with its tag. */
  public Languages with(Language language) {
    var more = new ArrayList<>(byTag.values());
    more.add(language);
    return new Languages(more);
  }

  /** Every language, of interface and of content. */
  public List<Language> all() {
    return List.copyOf(byTag.values());
  }

  /** The languages in which Mercat itself speaks: en gd pl ar ur pa zh-Hans ro uk. */
  public List<Language> interfaceLanguages() {
    return interfaceLanguages;
  }

  /** The language with exactly this tag ({@code zh-Hans}, not {@code zh-hans}). */
  public Optional<Language> find(String tag) {
    return Optional.ofNullable(byTag.get(tag));
  }

  /**
   * The interface language that serves an {@code Accept-Language} header best, English if none
   * does. A neighbouring language is never given unasked: Russian does not get Ukrainian, nor
   * Kurdish Arabic. Never throws: junk is passed over, and what stands beyond 1,000 characters or
   * 30 languages is not read.
   */
  public Language match(@Nullable String acceptLanguage) {
    return interfaceChoice.best(acceptLanguage).orElse(Language.ENGLISH);
  }

  /** As {@link #match}, among content languages too; empty if none serves (Pashto, as yet). */
  public Optional<Language> matchContent(@Nullable String acceptLanguage) {
    return contentChoice.best(acceptLanguage);
  }

  /**
   * Whether the usual script of a tag runs from the right: {@code pa-Arab} does, {@code pa} not.
   */
  public static boolean isScriptRtl(String tag) {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }
}
