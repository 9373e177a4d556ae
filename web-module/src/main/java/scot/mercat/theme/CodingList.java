package scot.mercat.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.response.Response;
import scot.mercat.response.ResponseFilter;
import scot.mercat.response.ResponseId;
import scot.mercat.response.Responses;
import scot.mercat.theme.CodingFilter.Where;
import scot.mercat.theme.rules.Neighbours;
import scot.mercat.theme.rules.Paging;
import scot.mercat.theme.store.CodingStore;

/** Lists what was said with what has become of it, for those who group it. */
@Singleton
@Transactional
public class CodingList {
  /** So many are read at once; a statement takes no more than 65,535 values. */
  private static final int AT_ONCE = 1_000;

  private final Responses responses;
  private final CodingStore store;

  @Inject
  public CodingList(Responses responses, CodingStore store) {
    this.responses = responses;
    this.store = store;
  }

  /** One page of a list, the newest first. */
  public record Stretch(List<CodedResponse> responses, Paging paging) {
    public Stretch {
      responses = List.copyOf(responses);
    }
  }

  /**
   * The page of that number of what passes the filter, or the last page where there are fewer.
   *
   * @param number from 1
   */
  public Stretch page(Officer officer, Consultation consultation, CodingFilter filter, int number) {
    List<ResponseId> found = ids(officer, consultation, filter);
    Paging paging = Paging.of(found.size(), number);
    return new Stretch(coded(found.subList(paging.from(), paging.to())), paging);
  }

  /** Everything that passes the filter. */
  public List<CodedResponse> all(Officer officer, Consultation consultation, CodingFilter filter) {
    List<ResponseId> found = ids(officer, consultation, filter);
    List<CodedResponse> all = new ArrayList<>();
    for (int from = 0; from < found.size(); from += AT_ONCE) {
      all.addAll(coded(found.subList(from, Math.min(found.size(), from + AT_ONCE))));
    }
    return all;
  }

  /** One response of the consultation, where it is the officer's. */
  public Optional<CodedResponse> find(Officer officer, Consultation consultation, ResponseId id) {
    return responses
        .find(officer, id)
        .filter(response -> response.consultation().equals(consultation.id()))
        .map(response -> coded(List.of(id)).getFirst());
  }

  /** True where all of them are responses to the consultation, and the officer's. */
  public boolean holds(Officer officer, Consultation consultation, Collection<ResponseId> chosen) {
    return Set.copyOf(responses.ids(officer, consultation, ResponseFilter.ALL)).containsAll(chosen);
  }

  /** What stands before and after the response among those that pass the filter. */
  public Neighbours<ResponseId> neighbours(
      Officer officer, Consultation consultation, CodingFilter filter, ResponseId id) {
    return Neighbours.of(
        id,
        responses.ids(officer, consultation, ResponseFilter.ALL),
        Set.copyOf(ids(officer, consultation, filter)));
  }

  private List<ResponseId> ids(Officer officer, Consultation consultation, CodingFilter filter) {
    List<ResponseId> said = responses.ids(officer, consultation, filter.said());
    return switch (filter.where()) {
      case Where.Anywhere anywhere -> said;
      case Where.Nowhere nowhere -> without(said, ended(consultation));
      case Where.OutOfScope out -> within(said, store.outOfScope(consultation.id()));
      case Where.In(ThemeId theme) -> within(said, Set.copyOf(store.in(theme)));
    };
  }

  private Set<ResponseId> ended(Consultation consultation) {
    Set<ResponseId> ended = new HashSet<>(store.inThemes(consultation.id()));
    ended.addAll(store.outOfScope(consultation.id()));
    return ended;
  }

  private static List<ResponseId> within(List<ResponseId> ids, Set<ResponseId> some) {
    return ids.stream().filter(some::contains).toList();
  }

  private static List<ResponseId> without(List<ResponseId> ids, Set<ResponseId> some) {
    return ids.stream().filter(id -> !some.contains(id)).toList();
  }

  private List<CodedResponse> coded(List<ResponseId> ids) {
    Map<ResponseId, Response> found =
        responses.all(ids).stream().collect(Collectors.toMap(Response::id, Function.identity()));
    Map<ResponseId, Set<ThemeId>> themes = store.themes(ids);
    Map<ResponseId, String> reasons = store.reasons(ids);
    Set<ResponseId> seen = store.seen(ids);
    return ids.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(response ->
            new CodedResponse(
                response,
                themes.getOrDefault(response.id(), Set.of()),
                Optional.ofNullable(reasons.get(response.id())),
                seen.contains(response.id())))
        .toList();
  }
}
