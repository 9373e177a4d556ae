package scot.mercat.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.impact.AnswerView.ChangedParagraph;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.impact.store.AnswerStore.Cause;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.response.Response;
import scot.mercat.response.Responses;
import scot.mercat.theme.Theme;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Reads answers. */
@Dependent
@Transactional
public class Answers {
  private final AnswerStore store;
  private final AnswerWords words;
  private final Themes themes;
  private final Responses responses;
  private final Plans plans;

  @Inject
  public Answers(
      AnswerStore store, AnswerWords words, Themes themes, Responses responses, Plans plans) {
    this.store = store;
    this.words = words;
    this.themes = themes;
    this.responses = responses;
    this.plans = plans;
  }

  /** A theme that caused a paragraph to change, and why. */
  public record CauseView(Theme theme, Line reason) {}

  /** Every theme of the consultation with its answer, or with none yet. */
  public List<AnswerView> of(ConsultationId consultation, Language reader) {
    return themes.of(consultation, reader).stream().map(theme -> view(theme, reader)).toList();
  }

  /** The themes behind each change that the plan has seen after one version, up to another. */
  public Map<BlockId, List<CauseView>> causes(Plan plan, int after, int upTo, Language reader) {
    return store.causes(plan.id(), after, upTo).stream()
        .collect(
            Collectors.groupingBy(
                cause -> cause.change().block(),
                Collectors.mapping(cause -> cause(cause, reader), Collectors.toList())));
  }

  private CauseView cause(Cause cause, Language reader) {
    return new CauseView(
        themes.find(cause.theme(), reader).orElseThrow(),
        words.reason(cause.change().id(), reader));
  }

  private AnswerView view(Theme theme, Language reader) {
    Answer answer = store.find(theme.id()).orElse(Answer.none(theme.id()));
    List<Response> heard = responses.all(themes.responses(theme.id()));
    return new AnswerView(
        theme,
        answer,
        words.lines(theme.id(), reader),
        heard.size(),
        heard.stream().mapToInt(Response::headcount).sum(),
        changes(theme, reader));
  }

  private List<ChangedParagraph> changes(Theme theme, Language reader) {
    List<ChangedParagraph> changed = new ArrayList<>();
    for (Change change : store.changes(theme.id())) {
      key(change)
          .ifPresent(found ->
              changed.add(
                  new ChangedParagraph(
                      found.slug(),
                      change.version(),
                      found.key(),
                      words.reason(change.id(), reader))));
    }
    return changed;
  }

  private record FoundKey(String slug, String key) {}

  /** A paragraph that was taken out stands in the version before. */
  private Optional<FoundKey> key(Change change) {
    return plans
        .find(change.plan())
        .flatMap(plan ->
            plans
                .version(plan, change.version())
                .flatMap(version -> version.paragraph(change.block()))
                .or(() ->
                    plans
                        .version(plan, change.version() - 1)
                        .flatMap(version -> version.paragraph(change.block())))
                .map(paragraph -> new FoundKey(plan.slug(), paragraph.key())));
  }
}
