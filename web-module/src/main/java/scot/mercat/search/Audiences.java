package scot.mercat.search;

import java.util.LinkedHashSet;
import java.util.Set;
import scot.mercat.identity.Officer;

/**
 * Who may find a text. Officers act for their own body and those below it, so a text of a body is
 * put in for that body and every one above.
 */
public final class Audiences {
  public static final Set<String> EVERYBODY = Set.of("public");

  private Audiences() {}

  /** Officers who may act for the body, such as {@code strathmarra/council}. */
  public static Set<String> officersFor(String body) {
    Set<String> audiences = new LinkedHashSet<>();
    for (int end = body.length(); end > 0; end = body.lastIndexOf('/', end - 1)) {
      audiences.add(name(body.substring(0, end)));
    }
    return audiences;
  }

  /** What the officer may find: all that is public, and what is theirs. */
  static Set<String> of(Officer officer) {
    return Set.of("public", name(officer.body()));
  }

  private static String name(String body) {
    return "officer:" + body;
  }
}
