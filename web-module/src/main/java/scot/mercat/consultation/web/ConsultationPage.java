package scot.mercat.consultation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationLink;
import scot.mercat.consultation.Extension;
import scot.mercat.consultation.Text;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Field;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * One consultation: what it is for, what can change, until when, and the ways to take part.
 *
 * @param plan slug of the plan that it asks about
 * @param onward what higher features offer
 */
public record ConsultationPage(
    ConsultationCard card, String plan, List<ConsultationLink.Link> onward) implements Page {
  public ConsultationPage {
    onward = List.copyOf(onward);
  }

  /** What was decided about one assessment. */
  public record Check(Impact impact, Assessment assessment) {}

  @Override
  public String template() {
    return "consultation/consultation.jte";
  }

  @Override
  public String title(Words words) {
    return card.title().text();
  }

  public Consultation consultation() {
    return card.consultation();
  }

  public Optional<Text> find(Field field) {
    return card.find(field);
  }

  /** What to think about when answering, where it was written. */
  public List<Field> questions() {
    return Stream.of(Field.QUESTION_1, Field.QUESTION_2)
        .filter(field -> card.find(field).isPresent())
        .toList();
  }

  public List<Check> checks() {
    return Arrays.stream(Impact.values())
        .flatMap(
            impact -> consultation().assessment(impact).stream().map(one -> new Check(impact, one)))
        .toList();
  }

  public List<ConsultationLink.Link> mainLinks() {
    return onward.stream().filter(ConsultationLink.Link::isMain).toList();
  }

  public List<ConsultationLink.Link> otherLinks() {
    return onward.stream().filter(link -> !link.isMain()).toList();
  }

  /** Path of the plan; while it is not open, of the very version that was asked about. */
  public String planPath() {
    return card.isOpen() ? "plans/" + plan : versionPath();
  }

  public String commentPath() {
    return versionPath() + "/comment";
  }

  /** The latest change of the last day. */
  public Optional<Extension> extension() {
    List<Extension> all = consultation().extensions();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private String versionPath() {
    return "plans/" + plan + "/v" + consultation().version();
  }
}
