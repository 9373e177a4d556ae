package scot.mercat.notify.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an e-mail stands. */
public enum MessageState {
  /** Waits for its time. */
  QUEUED,
  /** Handed to the mail server just now. */
  SENDING,
  /** The mail server took it. */
  SENT,
  /** Refused for good, or tried too often. */
  FAILED,
  /** Broken off when it may have been taken: only a person may send it again. */
  MAY_HAVE_BEEN_SENT,
  /** There was no mail server. */
  NOT_SENT,
  /** The recipient wants no e-mails, or was forgotten. */
  SUPPRESSED;

  /** Whether a person may have it sent again. */
  public boolean canBeSentAgain() {
    return this == FAILED || this == MAY_HAVE_BEEN_SENT || this == NOT_SENT;
  }

  /** As it ends the names of messages and deeds: {@code may-have-been-sent}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The state of a {@link #key}. */
  public static Optional<MessageState> of(String key) {
    return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
  }
}
