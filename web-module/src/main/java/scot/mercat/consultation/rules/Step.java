package scot.mercat.consultation.rules;

import java.util.Locale;

/** What can happen to a consultation. */
public enum Step {
  SUBMIT("submitted"),
  /** Back to whoever wrote it, before it has opened. */
  SEND_BACK("sent-back"),
  APPROVE("approved"),
  /** Its first day has come; nobody does it. */
  OPEN("opened"),
  /** Its last day is over; nobody does it. */
  CLOSE("closed"),
  EXTEND("extended"),
  WITHDRAW("withdrawn"),
  ANSWER("answered"),
  ARCHIVE("archived");

  private final String past;

  Step(String past) {
    this.past = past;
  }

  /** What has been done, as the audit log says it. */
  public String past() {
    return past;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
