package scot.mercat.identity.web;

import jakarta.ws.rs.core.NewCookie;

/** The cookie of a session: for the browser only, gone when it closes, not sent from elsewhere. */
public final class SessionCookie {
  public static final String NAME = "mercat_session";

  private SessionCookie() {}

  /**
   * @param secure true where people come by https
   */
  public static NewCookie of(String value, boolean secure) {
    return cookie(value, secure).build();
  }

  /** Takes the cookie back. */
  public static NewCookie none(boolean secure) {
    return cookie("", secure).maxAge(0).build();
  }

  private static NewCookie.Builder cookie(String value, boolean secure) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.LAX);
  }
}
