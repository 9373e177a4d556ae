package scot.mercat.notify.rules;

import java.util.Locale;

/** Why an e-mail did not get through. What the server said is never kept: it may quote people. */
public enum SendFault {
  NONE,
  ADDRESS_REFUSED,
  MAIL_REFUSED,
  SIGN_IN_REFUSED,
  SERVER_AWAY,
  CUT_OFF;

  /** As it ends the name of its message. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
