package scot.mercat.consultation.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** All that everybody may see: what is open first, then what an answer is owed to. */
public record ConsultationsPage(List<ConsultationCard> cards) implements Page {
  /** One heading with its cards; {@code key} names the heading's message. */
  public record Group(String key, List<ConsultationCard> cards) {}

  public ConsultationsPage {
    cards = List.copyOf(cards);
  }

  @Override
  public String template() {
    return "consultation/consultations.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("web.nav.consultations");
  }

  /** The groups that have any, what ends or is due soonest first. */
  public List<Group> groups() {
    return List.of(
            group("open", cards.stream().filter(ConsultationCard::isOpen).toList()),
            group("coming", cards.stream().filter(ConsultationCard::isComing).toList()),
            group("waiting", cards.stream().filter(ConsultationCard::isClosed).toList()),
            new Group("answered", cards.stream().filter(ConsultationCard::isAnswered).toList()),
            new Group("withdrawn", cards.stream().filter(ConsultationCard::isWithdrawn).toList()))
        .stream()
        .filter(group -> !group.cards().isEmpty())
        .toList();
  }

  private static Group group(String key, List<ConsultationCard> cards) {
    return new Group(
        key,
        cards.stream()
            .sorted(Comparator.comparing((ConsultationCard card) -> soonest(card.consultation())))
            .toList());
  }

  private static LocalDate soonest(Consultation consultation) {
    return consultation.closes();
  }
}
