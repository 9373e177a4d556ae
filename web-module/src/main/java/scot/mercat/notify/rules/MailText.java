package scot.mercat.notify.rules;

/**
 * What an e-mail says.
 *
 * @param subject one line
 * @param text plain, lines ended by a line feed
 */
public record MailText(String subject, String text) {
  public MailText {
    subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** Both in one text, the subject in the first line. */
  public String joined() {
    return subject + "\n" + text;
  }

  public static MailText ofJoined(String joined) {
    int end = joined.indexOf('\n');
    return new MailText(joined.substring(0, end), joined.substring(end + 1));
  }
}
