package scot.mercat.response.web.officer;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.place.Locality;
import scot.mercat.response.Response;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Moderation;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The responses to one consultation, as far as they pass the filter, the newest first.
 *
 * @param choices the officer's consultations
 * @param paragraphs of the plan that the chosen one is about
 * @param total how many pass the filter
 * @param done what was just shown, and what was not
 */
public record QueuePage(
    List<Choice> choices,
    Consultation chosen,
    QueueForm form,
    List<AboutParagraph> paragraphs,
    List<Locality> areas,
    List<Response> responses,
    long total,
    BulkDone done)
    implements Page {
  static final int ON_A_PAGE = 25;

  public QueuePage {
    choices = List.copyOf(choices);
    paragraphs = List.copyOf(paragraphs);
    areas = List.copyOf(areas);
    responses = List.copyOf(responses);
  }

  /**
   * A consultation to choose.
   *
   * @param waiting how many of its responses no moderator has looked at
   */
  public record Choice(Consultation consultation, Text title, long waiting) {
    public String value() {
      return consultation.id().value().toString();
    }
  }

  @Override
  public String template() {
    return "response/officer/queue.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  /** What the chosen consultation is called. */
  public Text heading() {
    return choices.stream().filter(this::isChosen).findFirst().orElseThrow().title();
  }

  public int number() {
    return form.page();
  }

  public int pages() {
    return (int) ((total + ON_A_PAGE - 1) / ON_A_PAGE);
  }

  public boolean isChosen(Choice choice) {
    return choice.consultation().id().equals(chosen.id());
  }

  public List<Language> languages() {
    return Languages.standard().all();
  }

  public List<Channel> channels() {
    return List.of(Channel.values());
  }

  public List<Moderation> states() {
    return List.of(Moderation.values());
  }

  /** Whether the list holds anything that can be chosen to be shown. */
  public boolean hasWaiting() {
    return responses.stream().anyMatch(QueuePage::isToChoose);
  }

  /** Whether a moderator can show it with one tick. */
  public static boolean isToChoose(Response response) {
    return response.moderation() == Moderation.WAITING && !response.isUrgent();
  }
}
