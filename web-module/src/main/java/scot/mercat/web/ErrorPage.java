package scot.mercat.web;

import scot.mercat.translations.Words;

/**
 * What went wrong, what was kept and what to do next.
 *
 * @param kind {@code not-found}, {@code not-allowed}, {@code too-many}, {@code fault} …; names its
 *     messages
 * @param incident the number to quote to the people who run the server; empty where nothing failed
 */
public record ErrorPage(String kind, String incident) implements Page {
  @Override
  public String template() {
    return "web/error.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("web.error." + kind + ".title");
  }
}
