package scot.mercat.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.plan.Wordings;
import scot.mercat.response.ResponseId;
import scot.mercat.response.Responses;
import scot.mercat.theme.rules.Coverage;
import scot.mercat.theme.store.CodingStore;
import scot.mercat.theme.store.CodingStore.Counts;
import scot.mercat.theme.store.ThemeStore;
import scot.mercat.theme.store.ThemeStore.Title;
import scot.mercat.theme.store.ThemeStore.Titled;
import scot.mercat.translations.Language;

/** Finds themes, and what is in them. */
@Singleton
@Transactional
public class Themes {
  private final ThemeStore store;
  private final CodingStore codings;
  private final Wordings wordings;
  private final Responses responses;

  @Inject
  public Themes(ThemeStore store, CodingStore codings, Wordings wordings, Responses responses) {
    this.store = store;
    this.codings = codings;
    this.wordings = wordings;
    this.responses = responses;
  }

  /** The themes of the consultation, in their order. */
  public List<Theme> of(ConsultationId consultation, Language reader) {
    return themes(store.of(consultation, reader), reader);
  }

  public Optional<Theme> find(ThemeId id, Language reader) {
    return themes(store.find(id, reader).stream().toList(), reader).stream().findFirst();
  }

  /** The themes that the response is in. */
  public Set<ThemeId> of(ResponseId response) {
    return codings.themes(List.of(response)).getOrDefault(response, Set.of());
  }

  /** Why the response belongs to no theme, if that was decided. */
  public Optional<String> outOfScope(ResponseId response) {
    return Optional.ofNullable(codings.reasons(List.of(response)).get(response));
  }

  /** The responses in the theme, those that were entered last first. */
  public List<ResponseId> responses(ThemeId theme) {
    return codings.in(theme);
  }

  /** The consultations in which the themes were found. */
  public Set<ConsultationId> consultations(Collection<ThemeId> themes) {
    return store.consultations(themes);
  }

  /** How much is in each theme of the consultation that anything is in. */
  public Map<ThemeId, ThemeSize> sizes(ConsultationId consultation) {
    Map<ThemeId, List<ResponseId>> members = codings.members(consultation);
    Map<ResponseId, Integer> people =
        responses.headcounts(
            members.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    Map<ThemeId, ThemeSize> sizes = new HashMap<>();
    members.forEach((theme, in) ->
        sizes.put(
            theme,
            new ThemeSize(
                in.size(), in.stream().mapToInt(id -> people.getOrDefault(id, 0)).sum())));
    return sizes;
  }

  /** What the theme is called: English first, then every language of the interface. */
  public List<ThemeTitle> titles(Theme theme) {
    return titles(theme.consultation()).getOrDefault(theme.id(), List.of());
  }

  /** The same of every theme of the consultation. */
  public Map<ThemeId, List<ThemeTitle>> titles(ConsultationId consultation) {
    Map<ThemeId, List<Title>> kept = store.titles(consultation);
    Map<String, String> texts =
        wordings.texts(kept.values().stream().flatMap(List::stream).map(Title::target).toList());
    Map<ThemeId, List<ThemeTitle>> titles = new HashMap<>();
    kept.forEach((theme, own) -> titles.put(theme, TitleStates.of(own, texts)));
    return titles;
  }

  /** How far the reading has come. */
  public Coverage coverage(ConsultationId consultation) {
    Counts counts = codings.counts(consultation);
    return new Coverage(
        responses.count(consultation), counts.seen(), counts.coded(), counts.outOfScope());
  }

  /** How many responses have ended neither in a theme nor out of scope; 0 or more. */
  public long uncoded(ConsultationId consultation) {
    return coverage(consultation).uncoded();
  }

  /** Who spoke of the theme, how and about what. */
  public ThemeFacts facts(ThemeId theme) {
    return ThemeFacts.of(responses.all(codings.in(theme)));
  }

  private List<Theme> themes(Collection<Titled> found, Language reader) {
    Map<String, String> texts =
        wordings.texts(
            found.stream()
                .flatMap(
                    theme -> Stream.concat(Stream.of(theme.english()), theme.current().stream()))
                .toList());
    return found.stream().map(theme -> theme(theme, reader, texts)).toList();
  }

  private static Theme theme(Titled theme, Language reader, Map<String, String> texts) {
    Optional<String> own = theme.current();
    return new Theme(
        theme.id(),
        theme.consultation(),
        theme.code(),
        texts.getOrDefault(own.orElse(theme.english()), theme.code()),
        own.isPresent() ? reader : Language.ENGLISH);
  }
}
