package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.consultation.Consultations;
import scot.mercat.impact.rules.Decision;
import scot.mercat.impact.rules.Field;
import scot.mercat.receipt.ReceiptAnswers;
import scot.mercat.receipt.ReceiptSubject;
import scot.mercat.receipt.Sentence;
import scot.mercat.response.Intake;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.Theme;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** What was decided on the themes that somebody's own words are in, for their receipt. */
@Singleton
@Transactional
public class OwnAnswers implements ReceiptAnswers {
  private final Themes themes;
  private final Answers answers;
  private final Consultations consultations;

  @Inject
  public OwnAnswers(Themes themes, Answers answers, Consultations consultations) {
    this.themes = themes;
    this.answers = answers;
    this.consultations = consultations;
  }

  @Override
  public List<ReceiptAnswers.Answer> to(ReceiptSubject subject, Language reader) {
    return subject.kind().equals(Intake.KIND)
        ? themes.of(new ResponseId(subject.id())).stream()
            .flatMap(theme -> themes.find(theme, reader).stream())
            .map(theme -> answers.on(theme, reader))
            .flatMap(this::answer)
            .toList()
        : List.of();
  }

  private Stream<ReceiptAnswers.Answer> answer(AnswerView view) {
    Optional<Decision> decision = view.answer().decision();
    Optional<Line> said = view.line(Field.SAID);
    Optional<Line> did = view.line(Field.DID).or(() -> view.line(Field.WHY));
    if (!view.isAnswered() || decision.isEmpty() || said.isEmpty() || did.isEmpty()) {
      return Stream.empty();
    }
    String code = decision.get().code();
    return Stream.of(
        new ReceiptAnswers.Answer(
            part(said.get()),
            view.people(),
            Sentence.of("impact.decision." + code),
            part(did.get()),
            Sentence.of("impact.stage." + code + ".link"),
            path(view.theme())));
  }

  private String path(Theme theme) {
    String slug = consultations.find(theme.consultation()).orElseThrow().slug();
    return "answers/" + slug + "#" + theme.code();
  }

  private static ReceiptAnswers.Part part(Line line) {
    return new ReceiptAnswers.Part(line.text(), line.language());
  }
}
