package scot.mercat.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;

/**
 * What surrounds every page, and what its template may ask for.
 *
 * @param words the reader's language
 * @param path what follows the language in the address, without a leading slash
 * @param query the query string without its question mark; empty for none
 * @param signedIn the officer or member whose page this is
 * @param publicUrl how the address begins for people, without a trailing slash
 * @param officerPlaces where this officer may go, in the order of the navigation
 */
public record Frame(
    Words words,
    String path,
    String query,
    Brand brand,
    Assets assets,
    FormTokens tokens,
    @Nullable SignedIn signedIn,
    String publicUrl,
    List<OfficerNav.Item> officerPlaces) {
  /** Where the main navigation leads; each place names its message, {@code web.nav.<place>}. */
  public static final List<String> MAIN_NAVIGATION =
      List.of("plans", "consultations", "answers", "areas", "search");

  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  public Language language() {
    return words.language();
  }

  public String lang() {
    return language().tag();
  }

  public String dir() {
    return language().dir();
  }

  /** The address of another page in the same language. */
  public String to(String otherPath) {
    return "/" + lang() + "/" + otherPath;
  }

  /**
   * Whether this page stands at or below the place; everything stands below the officers' first.
   */
  public boolean isUnder(String place) {
    boolean isFirst = place.equals(OfficerPaths.HOME);
    return path.equals(place) || (!isFirst && path.startsWith(place + "/"));
  }

  /** The address of this page in another language. */
  public String in(Language other) {
    return "/" + other.tag() + "/" + path + (query.isEmpty() ? "" : "?" + query);
  }

  public List<Language> languages() {
    return Languages.standard().interfaceLanguages();
  }

  /** The address of an asset, with its hash, so that it can be kept for ever. */
  public String asset(String name) {
    return assets.address(name);
  }

  /** A fresh token for a form that an anonymous resident, or this session, sends. */
  public String token() {
    return tokens.issue(session());
  }

  public Optional<String> officerName() {
    return Optional.ofNullable(signedIn).map(SignedIn::name);
  }

  /** Whether the signed-in person has the role. */
  public boolean may(String role) {
    return signedIn != null && signedIn.roles().contains(role);
  }

  private String session() {
    return signedIn == null ? FormTokens.ANYONE : signedIn.session();
  }
}
