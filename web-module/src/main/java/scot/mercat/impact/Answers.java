package scot.mercat.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.impact.AnswerView.ChangedParagraph;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.impact.store.AnswerStore.Cause;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.ThemeSize;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Reads answers. */
@Dependent
@Transactional
public class Answers {
  private final AnswerStore store;
  private final AnswerWords words;
  private final Themes themes;
  private final Plans plans;

  @Inject
  public Answers(AnswerStore store, AnswerWords words, Themes themes, Plans plans) {
    this.store = store;
    this.words = words;
    this.themes = themes;
    this.plans = plans;
  }

  /** A theme that caused a paragraph to change, and why. */
  public record CauseView(Theme theme, Line reason) {}

  /** Every theme of the consultation with its answer, or with none yet. */
  public List<AnswerView> of(ConsultationId consultation, Language reader) {
    List<Theme> found = themes.of(consultation, reader);
    List<ThemeId> ids = found.stream().map(Theme::id).toList();
    Map<ThemeId, Answer> kept = store.answers(ids);
    Map<ThemeId, Map<Field, Line>> lines = words.lines(ids, reader);
    Map<ThemeId, ThemeSize> sizes = themes.sizes(consultation);
    Map<ThemeId, List<ChangedParagraph>> changes = changes(ids, reader);
    return found.stream()
        .map(theme -> {
          ThemeSize size = sizes.getOrDefault(theme.id(), ThemeSize.NONE);
          return new AnswerView(
              theme,
              kept.getOrDefault(theme.id(), Answer.none(theme.id())),
              lines.getOrDefault(theme.id(), Map.of()),
              size.responses(),
              size.people(),
              changes.getOrDefault(theme.id(), List.of()));
        })
        .toList();
  }

  /** The themes behind each change that the plan has seen after one version, up to another. */
  public Map<BlockId, List<CauseView>> causes(Plan plan, int after, int upTo, Language reader) {
    List<Cause> causes = store.causes(plan.id(), after, upTo);
    Map<UUID, Line> reasons =
        words.reasons(causes.stream().map(cause -> cause.change().id()).toList(), reader);
    return causes.stream()
        .collect(
            Collectors.groupingBy(
                cause -> cause.change().block(),
                Collectors.mapping(
                    cause ->
                        new CauseView(
                            themes.find(cause.theme(), reader).orElseThrow(),
                            reasons.getOrDefault(cause.change().id(), Line.NONE)),
                    Collectors.toList())));
  }

  private Map<ThemeId, List<ChangedParagraph>> changes(List<ThemeId> ids, Language reader) {
    List<Cause> causes = store.changes(ids);
    Map<UUID, Line> reasons =
        words.reasons(causes.stream().map(cause -> cause.change().id()).toList(), reader);
    Paragraphs paragraphs = new Paragraphs(plans);
    Map<ThemeId, List<ChangedParagraph>> changed = new HashMap<>();
    for (Cause cause : causes) {
      paragraphs
          .changed(cause.change(), reasons.getOrDefault(cause.change().id(), Line.NONE))
          .ifPresent(changed.computeIfAbsent(cause.theme(), theme -> new ArrayList<>())::add);
    }
    return changed;
  }
}
