package scot.mercat.theme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.plan.Wordings;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.rules.Coverage;
import scot.mercat.theme.store.ThemeStore;
import scot.mercat.theme.store.ThemeStore.Title;
import scot.mercat.translations.Language;

/** Finds themes, and what is in them. */
@Dependent
@Transactional
public class Themes {
  private final ThemeStore store;
  private final Wordings wordings;

  @Inject
  public Themes(ThemeStore store, Wordings wordings) {
    this.store = store;
    this.wordings = wordings;
  }

  /** The themes of the consultation, in their order. */
  public List<Theme> of(ConsultationId consultation, Language reader) {
    return store.of(consultation).stream().map(kept -> theme(kept, reader)).toList();
  }

  public Optional<Theme> find(ThemeId id, Language reader) {
    return store.find(id).map(kept -> theme(kept, reader));
  }

  /** The themes that the response is in. */
  public Set<ThemeId> of(ResponseId response) {
    return store.of(response);
  }

  /** Why the response belongs to no theme, if that was decided. */
  public Optional<String> outOfScope(ResponseId response) {
    return store.outOfScope(response);
  }

  /** The responses in the theme, the newest first. */
  public List<ResponseId> responses(ThemeId theme) {
    return store.responses(theme);
  }

  /** The responses that have not ended anywhere yet. */
  public Set<ResponseId> uncoded(ConsultationId consultation) {
    return store.uncoded(consultation);
  }

  public Coverage coverage(ConsultationId consultation) {
    return store.coverage(consultation);
  }

  private Theme theme(ThemeStore.Kept kept, Language reader) {
    Title english = store.title(kept.id(), Language.ENGLISH.tag()).orElseThrow();
    Optional<Title> current =
        store
            .title(kept.id(), reader.tag())
            .filter(title -> title.sourceHash().equals(english.targetHash()));
    return new Theme(
        kept.id(),
        kept.consultation(),
        kept.code(),
        wordings.text(current.orElse(english).targetHash()),
        current.isPresent() ? reader : Language.ENGLISH);
  }
}
