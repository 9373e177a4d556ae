package scot.mercat.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.plan.Wordings;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Outbox;
import scot.mercat.theme.rules.ThemeCode;
import scot.mercat.theme.store.ThemeStore;
import scot.mercat.theme.store.ThemeStore.Title;
import scot.mercat.theme.store.ThemeStore.Titled;
import scot.mercat.translations.Language;

/** Says what themes are called, in each language. */
@Singleton
@Transactional
public class Naming {
  /** The outbox's word for a theme that has another title, in whichever language. */
  public static final String TOPIC = "theme";

  private final ThemeStore store;
  private final Wordings wordings;
  private final ThemeNotes notes;
  private final Outbox outbox;

  @Inject
  public Naming(ThemeStore store, Wordings wordings, ThemeNotes notes, Outbox outbox) {
    this.store = store;
    this.wordings = wordings;
    this.notes = notes;
    this.outbox = outbox;
  }

  /** Adds a theme, unless the consultation has one with the title. */
  public NameOutcome add(Officer officer, Consultation consultation, String title) {
    store.lock(consultation.id());
    List<Titled> themes = store.of(consultation.id(), Language.ENGLISH);
    Optional<ThemeId> taken = taken(themes, title);
    return taken.isPresent()
        ? new NameOutcome.Taken(taken.get())
        : new NameOutcome.Named(
            add(
                officer,
                consultation,
                ThemeCode.of(title, themes.stream().map(Titled::code).toList()),
                title));
  }

  /** Adds a theme under a code that is known to be free. */
  public ThemeId add(Officer officer, Consultation consultation, String code, String title) {
    notes.requireLeave(officer, consultation);
    ThemeId id = new ThemeId(Ids.next());
    store.add(id, consultation.id(), code);
    keepEnglish(officer, id, title);
    notes.append(officer, consultation, "theme.added", id.value(), Map.of("code", code));
    return id;
  }

  /**
   * Gives the theme another title in English, unless another theme has it; titles in other
   * languages are out of date until somebody looks at them.
   */
  public NameOutcome rename(
      Officer officer, Consultation consultation, ThemeId theme, String title) {
    notes.requireLeave(officer, consultation);
    store.lock(consultation.id());
    List<Titled> others =
        store.of(consultation.id(), Language.ENGLISH).stream()
            .filter(other -> !other.id().equals(theme))
            .toList();
    Optional<ThemeId> taken = taken(others, title);
    if (taken.isPresent()) {
      return new NameOutcome.Taken(taken.get());
    }
    String hash = keepEnglish(officer, theme, title);
    notes.append(officer, consultation, "theme.renamed", theme.value(), Map.of("title", hash));
    outbox.tell(TOPIC, theme.value().toString());
    return new NameOutcome.Named(theme);
  }

  /** Keeps the title in another language, made from the English as it stands; blank for none. */
  public void translate(
      Officer officer, Consultation consultation, ThemeId theme, Language language, String title) {
    notes.requireLeaveToTranslate(officer, consultation);
    if (language.equals(Language.ENGLISH)) {
      throw new IllegalArgumentException("English is written, not translated");
    }
    if (title.isBlank()) {
      store.removeTitle(theme, language);
    } else {
      String source = store.find(theme, language).orElseThrow().english();
      store.keep(theme, new Title(language.tag(), source, wordings.keep(title), officer.name()));
    }
    notes.append(
        officer,
        consultation,
        "theme.translated",
        theme.value(),
        Map.of("language", language.tag()));
    outbox.tell(TOPIC, theme.value().toString());
  }

  private String keepEnglish(Officer officer, ThemeId theme, String title) {
    String hash = wordings.keep(title);
    store.keep(theme, new Title(Language.ENGLISH.tag(), hash, hash, officer.name()));
    return hash;
  }

  private Optional<ThemeId> taken(List<Titled> themes, String title) {
    Map<String, String> texts = wordings.texts(themes.stream().map(Titled::english).toList());
    return themes.stream()
        .filter(theme -> texts.getOrDefault(theme.english(), "").equalsIgnoreCase(title.strip()))
        .findFirst()
        .map(Titled::id);
  }
}
