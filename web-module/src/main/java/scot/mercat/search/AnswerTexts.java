package scot.mercat.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.impact.AnswerDesk;
import scot.mercat.impact.AnswerView;
import scot.mercat.impact.Answers;
import scot.mercat.impact.Line;
import scot.mercat.impact.rules.Field;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** What was done about what people said, once it is published. */
@Dependent
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

  @Override
  public List<String> subjects() {
    return consultations.publicOnes().stream()
        .flatMap(one -> themes.of(one.id(), Language.ENGLISH).stream())
        .map(theme -> theme.id().value().toString())
        .toList();
  }

  @Override
  public List<Readable> about(String id) {
    ThemeId theme = new ThemeId(UUID.fromString(id));
    Optional<Consultation> asked =
        themes
            .find(theme, Language.ENGLISH)
            .flatMap(found -> consultations.find(found.consultation()))
            .filter(Consultation::isPublic);
    return asked.stream()
        .flatMap(one ->
            Languages.standard().interfaceLanguages().stream()
                .flatMap(language -> texts(one, theme, language)))
        .toList();
  }

  private Stream<Readable> texts(Consultation one, ThemeId theme, Language reader) {
    return answers.of(one.id(), reader).stream()
        .filter(view -> view.theme().id().equals(theme) && view.answer().isPublished())
        .flatMap(view ->
            Stream.of(Field.values())
                .flatMap(field ->
                    view.line(field).stream().map(line -> text(one, view, reader, field, line))));
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
        view.answer().publishedAt().orElse(Instant.EPOCH));
  }
}
