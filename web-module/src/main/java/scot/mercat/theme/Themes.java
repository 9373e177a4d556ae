package scot.mercat.theme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.plan.Wordings;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.rules.Coverage;
import scot.mercat.theme.store.ThemeStore;
import scot.mercat.theme.store.ThemeStore.Kept;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

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
    return themes(store.of(consultation, reader.tag()));
  }

  public Optional<Theme> find(ThemeId id, Language reader) {
    return themes(store.find(id, reader.tag()).stream().toList()).stream().findFirst();
  }

  /** The consultations in which the themes were found. */
  public Set<ConsultationId> consultations(Collection<ThemeId> themes) {
    return store.consultations(themes);
  }

  /** How much is in each theme of the consultation that anything is in. */
  public Map<ThemeId, ThemeSize> sizes(ConsultationId consultation) {
    return store.sizes(consultation);
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

  private List<Theme> themes(List<Kept> kept) {
    Map<String, String> titles = wordings.texts(kept.stream().map(Kept::titleHash).toList());
    return kept.stream().map(one -> theme(one, titles)).toList();
  }

  private static Theme theme(Kept kept, Map<String, String> titles) {
    return new Theme(
        kept.id(),
        kept.consultation(),
        kept.code(),
        titles.getOrDefault(kept.titleHash(), ""),
        Languages.standard().find(kept.titleLanguage()).orElse(Language.ENGLISH));
  }
}
