package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.consultation.Consultations;
import scot.mercat.impact.store.ChangeStore;
import scot.mercat.impact.store.ChangeStore.Cause;
import scot.mercat.impact.store.PublicationStore;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Plan;
import scot.mercat.theme.Theme;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Tells which themes caused which changes of a plan, by what is published. */
@Singleton
@Transactional
public class Causes {
  private final ChangeStore changes;
  private final PublicationStore publications;
  private final AnswerWords words;
  private final Themes themes;
  private final Consultations consultations;

  @Inject
  public Causes(
      ChangeStore changes,
      PublicationStore publications,
      AnswerWords words,
      Themes themes,
      Consultations consultations) {
    this.changes = changes;
    this.publications = publications;
    this.words = words;
    this.themes = themes;
    this.consultations = consultations;
  }

  /**
   * A theme that caused a paragraph to change, and why.
   *
   * @param consultation its name in addresses
   */
  public record CauseView(Theme theme, String consultation, Line reason) {
    /** Where the answer stands, below the language. */
    public String path() {
      return "answers/" + consultation + "#" + theme.code();
    }
  }

  /** The themes behind each change that the plan has seen after one version, up to another. */
  public Map<BlockId, List<CauseView>> of(Plan plan, int after, int upTo, Language reader) {
    return changes.causes(plan.id(), after, upTo).stream()
        .flatMap(cause -> views(cause, reader))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Stream<Map.Entry<BlockId, CauseView>> views(Cause cause, Language reader) {
    Part part = Part.of(cause.change());
    List<PublishedAnswer> all = publications.of(cause.theme());
    Predicate<String> known = hash -> all.stream().anyMatch(one -> said(one, part, hash));
    return Optional.ofNullable(all.getLast().hashes().get(part))
        .map(hash -> words.lines(cause.theme(), Map.of(part, hash), known, reader))
        .flatMap(lines -> Optional.ofNullable(lines.get(part)))
        .map(line -> Map.entry(cause.change().block(), view(cause, line, reader)))
        .stream();
  }

  private CauseView view(Cause cause, Line reason, Language reader) {
    Theme theme = themes.find(cause.theme(), reader).orElseThrow();
    String slug = consultations.find(theme.consultation()).orElseThrow().slug();
    return new CauseView(theme, slug, reason);
  }

  private static boolean said(PublishedAnswer one, Part part, String hash) {
    return hash.equals(one.hashes().get(part));
  }
}
