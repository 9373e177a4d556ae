package scot.mercat.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.impact.AnswerDesk;
import scot.mercat.impact.AnswerView;
import scot.mercat.impact.Answers;
import scot.mercat.impact.Line;
import scot.mercat.impact.rules.Field;
import scot.mercat.theme.Naming;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** What was done about what people said, once it is published. */
@Singleton
public class AnswerTexts implements TextSource {
  private final Answers answers;
  private final Themes themes;
  private final Consultations consultations;

  @Inject
  public AnswerTexts(Answers answers, Themes themes, Consultations consultations) {
    this.answers = answers;
    this.themes = themes;
    this.consultations = consultations;
  }

  @Override
  public String topic() {
    return AnswerDesk.TOPIC;
  }

  /** An answer is found by the title of its theme, too. */
  @Override
  public Set<String> otherTopics() {
    return Set.of(Naming.TOPIC);
  }

  @Override
  public void subjects(Consumer<List<String>> reader) {
    consultations
        .publicOnes()
        .forEach(one ->
            reader.accept(
                themes.of(one.id(), Language.ENGLISH).stream()
                    .map(theme -> theme.id().value().toString())
                    .toList()));
  }

  @Override
  public Map<String, List<Readable>> about(List<String> ids) {
    Map<String, List<Readable>> found = new HashMap<>();
    themes.consultations(ids.stream().map(id -> new ThemeId(UUID.fromString(id))).toList()).stream()
        .flatMap(asked -> consultations.find(asked).filter(Consultation::isPublic).stream())
        .forEach(one -> read(one, Set.copyOf(ids), found));
    return found;
  }

  private void read(Consultation one, Set<String> ids, Map<String, List<Readable>> found) {
    for (Language language : Languages.standard().interfaceLanguages()) {
      for (AnswerView view : answers.of(one.id(), language)) {
        String id = view.theme().id().value().toString();
        if (ids.contains(id) && view.isAnswered()) {
          texts(one, view, language)
              .forEach(found.computeIfAbsent(id, i -> new ArrayList<>())::add);
        }
      }
    }
  }

  private static Stream<Readable> texts(Consultation one, AnswerView view, Language reader) {
    return Stream.of(Field.values())
        .flatMap(
            field -> view.line(field).stream().map(line -> text(one, view, reader, field, line)));
  }

  private static Readable text(
      Consultation one, AnswerView view, Language reader, Field field, Line line) {
    Theme theme = view.theme();
    String page = "/" + reader.tag() + "/answers/" + one.slug();
    return new Readable(
        "answer:" + theme.id().value() + ":" + reader.tag() + ":" + field.code(),
        Kind.ANSWER,
        reader.tag(),
        line.language(),
        theme.title(),
        theme.language(),
        line.text(),
        Audiences.EVERYBODY,
        page + "#" + theme.code(),
        page + "#" + theme.code(),
        view.publishedAt().orElse(Instant.EPOCH));
  }
}
