package scot.mercat.impact.web.officer;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import scot.mercat.translations.Language;

/** What the address of an answer names. */
public class ThemePath {
  @PathParam("lang")
  Language lang = Language.ENGLISH;

  @PathParam("consultation")
  UUID consultation = new UUID(0, 0);

  @PathParam("theme")
  UUID theme = new UUID(0, 0);
}
