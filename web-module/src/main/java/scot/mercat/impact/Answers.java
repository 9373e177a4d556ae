package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.impact.AnswerView.ChangedParagraph;
import scot.mercat.impact.AnswerView.StateEntry;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.store.PublicationStore;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.ThemeSize;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Reads answers: as they are published, and as they would be. */
@Singleton
@Transactional
public class Answers {
  private final PublicationStore publications;
  private final AnswerWords words;
  private final ChangedParagraphs changed;
  private final Themes themes;

  @Inject
  public Answers(
      PublicationStore publications, AnswerWords words, ChangedParagraphs changed, Themes themes) {
    this.publications = publications;
    this.words = words;
    this.changed = changed;
    this.themes = themes;
  }

  /** Every theme of the consultation with what is published on it, or with nothing yet. */
  public List<AnswerView> of(ConsultationId consultation, Language reader) {
    Map<ThemeId, ThemeSize> sizes = themes.sizes(consultation);
    return themes.of(consultation, reader).stream()
        .map(theme ->
            published(
                theme,
                sizes.getOrDefault(theme.id(), ThemeSize.NONE),
                publications.of(theme.id()),
                reader))
        .toList();
  }

  /** What is published on the theme, or nothing yet. */
  public AnswerView on(Theme theme, Language reader) {
    return published(theme, size(theme), publications.of(theme.id()), reader);
  }

  /** How many responses have not ended in a theme or out of scope. */
  public long uncoded(ConsultationId consultation) {
    return themes.uncoded(consultation);
  }

  /** What people would read if the draft were published now. */
  public AnswerView preview(Theme theme, AnswerDraft draft, Instant now, Language reader) {
    List<PublishedAnswer> with = new ArrayList<>(draft.published());
    if (draft.isNews()) {
      with.add(
          new PublishedAnswer(
              theme.id().value(),
              with.size() + 1,
              now,
              "",
              draft.answer(),
              draft.hashes(),
              draft.changes(),
              0,
              0));
    }
    return published(theme, size(theme), with, reader);
  }

  private ThemeSize size(Theme theme) {
    return themes.sizes(theme.consultation()).getOrDefault(theme.id(), ThemeSize.NONE);
  }

  private AnswerView published(
      Theme theme, ThemeSize size, List<PublishedAnswer> all, Language reader) {
    if (all.isEmpty()) {
      return new AnswerView(
          theme,
          Answer.none(theme.id()),
          Optional.empty(),
          Map.of(),
          size.responses(),
          size.people(),
          List.of(),
          List.of());
    }
    PublishedAnswer now = all.getLast();
    Map<Part, Line> lines = words.lines(theme.id(), now.hashes(), known(all), reader);
    return new AnswerView(
        theme,
        now.answer(),
        Optional.of(first(all, now).at()),
        byField(lines),
        size.responses(),
        size.people(),
        changes(now, lines),
        history(theme, all, reader));
  }

  /** The first that told what kind of thing the newest tells, a decision or why there is none. */
  private static PublishedAnswer first(List<PublishedAnswer> all, PublishedAnswer now) {
    return all.stream().filter(one -> one.isDecision() == now.isDecision()).findFirst().orElse(now);
  }

  /** What was ever published: a translation of anything else is of a draft nobody has approved. */
  private static Predicate<String> known(List<PublishedAnswer> all) {
    Set<String> known = new HashSet<>();
    all.forEach(one -> known.addAll(one.hashes().values()));
    return known::contains;
  }

  private static Map<Field, Line> byField(Map<Part, Line> lines) {
    Map<Field, Line> byField = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      Optional.ofNullable(lines.get(Part.of(field))).ifPresent(line -> byField.put(field, line));
    }
    return byField;
  }

  private List<ChangedParagraph> changes(PublishedAnswer now, Map<Part, Line> lines) {
    List<ChangedParagraph> seen = new ArrayList<>();
    for (Change change : now.changes()) {
      Line reason = lines.get(Part.of(change));
      if (reason != null) {
        changed
            .of(change)
            .ifPresent(found ->
                seen.add(
                    new ChangedParagraph(found.planSlug(), change.version(), found.key(), reason)));
      }
    }
    return seen;
  }

  /** The publications that said another state than the one before. */
  private List<StateEntry> history(Theme theme, List<PublishedAnswer> all, Language reader) {
    List<StateEntry> history = new ArrayList<>();
    ActionState before = ActionState.NONE;
    for (PublishedAnswer one : all) {
      if (one.answer().state() != before) {
        before = one.answer().state();
        history.add(new StateEntry(one.at(), before, reason(theme, one, reader)));
      }
    }
    return history;
  }

  private Optional<Line> reason(Theme theme, PublishedAnswer one, Language reader) {
    Part part = Part.of(Field.STATE);
    Map<Part, String> only = new HashMap<>();
    Optional.ofNullable(one.hashes().get(part)).ifPresent(hash -> only.put(part, hash));
    return Optional.ofNullable(words.lines(theme.id(), only, hash -> false, reader).get(part));
  }
}
