package scot.mercat.consultation.web;

import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.consultation.Texts;
import scot.mercat.consultation.rules.Field;
import scot.mercat.consultation.rules.State;

/**
 * A consultation with its words, as it stands now.
 *
 * @param isLate whether the promised day has passed without an answer
 */
public record ConsultationCard(
    Consultation consultation, State state, boolean isLate, Texts texts) {
  public Text title() {
    return texts.title();
  }

  public Optional<Text> find(Field field) {
    return texts.find(field);
  }

  /** Path below the language. */
  public String path() {
    return "consultations/" + consultation.slug();
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  public boolean isComing() {
    return state == State.APPROVED;
  }

  public boolean isClosed() {
    return state == State.CLOSED;
  }

  public boolean isAnswered() {
    return state == State.ANSWERED || state == State.ARCHIVED;
  }

  public boolean isWithdrawn() {
    return state == State.WITHDRAWN;
  }
}
