package scot.mercat.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.Texts;
import scot.mercat.consultation.Told;
import scot.mercat.consultation.rules.Field;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** What approved consultations say, in each language. */
@Singleton
public class ConsultationTexts implements TextSource {
  private static final Set<Field> SEARCHED =
      EnumSet.of(
          Field.PURPOSE,
          Field.WHO,
          Field.CAN_CHANGE,
          Field.CANNOT_CHANGE,
          Field.QUESTION_1,
          Field.QUESTION_2,
          Field.NON_DIGITAL);

  private final Consultations consultations;

  @Inject
  public ConsultationTexts(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public String topic() {
    return Told.TOPIC;
  }

  @Override
  public void subjects(Consumer<List<String>> reader) {
    consultations.publicOnes().forEach(one -> reader.accept(List.of(one.id().value().toString())));
  }

  @Override
  public Map<String, List<Readable>> about(List<String> ids) {
    Map<String, List<Readable>> found = new HashMap<>();
    for (String id : ids) {
      consultations
          .find(new ConsultationId(UUID.fromString(id)))
          .filter(Consultation::isPublic)
          .ifPresent(one -> found.put(id, texts(one)));
    }
    return found;
  }

  private List<Readable> texts(Consultation one) {
    return Languages.standard().interfaceLanguages().stream()
        .flatMap(language -> texts(one, language))
        .toList();
  }

  private Stream<Readable> texts(Consultation one, Language reader) {
    Texts texts = consultations.text(one, reader);
    return SEARCHED.stream().flatMap(field -> text(one, texts, field).stream());
  }

  private static Optional<Readable> text(Consultation one, Texts texts, Field field) {
    String reader = texts.wanted().tag();
    String page = "/" + reader + "/consultations/" + one.slug();
    return texts
        .find(field)
        .map(text ->
            new Readable(
                "consultation:" + one.id().value() + ":" + reader + ":" + field.code(),
                Kind.CONSULTATION,
                reader,
                text.language(),
                texts.title().text(),
                texts.title().language(),
                text.text(),
                Audiences.EVERYBODY,
                page,
                field == Field.PURPOSE ? page : page + "#main",
                one.opens().atStartOfDay(CivilTime.ZONE).toInstant()));
  }
}
