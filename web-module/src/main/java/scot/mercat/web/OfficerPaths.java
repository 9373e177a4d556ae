package scot.mercat.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of the site that officers sign in to: {@code /{lang}/officer/…}. */
public final class OfficerPaths {
  /** Where an officer lands who asked for nothing in particular. */
  public static final String HOME = "officer";

  /** Where officers see to their own accounts. */
  public static final String ACCOUNT = "officer/account";

  public static final String SIGN_IN = "officer/sign-in";

  private OfficerPaths() {}

  /**
   * @param path with or without a slash in front
   */
  public static boolean isForOfficers(String path) {
    return path.matches("/?[^/]+/officer(/.*)?");
  }

  /** The page in the language of the path, remembering where its reader wanted to go. */
  public static URI remembering(String page, String path, @Nullable String query) {
    String wanted = "/" + withoutSlash(path) + (query == null ? "" : "?" + query);
    String next = URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    return URI.create("/" + language(path) + "/" + page + "?next=" + next);
  }

  /**
   * Where to send somebody on; only to an officers' page of ours, whatever was asked for, so that
   * no link can use us to lead people elsewhere.
   */
  public static URI next(String language, @Nullable String wanted) {
    return Optional.ofNullable(wanted)
        .filter(
            path -> path.matches("/[A-Za-z-]{2,10}/officer(/[A-Za-z0-9/_-]*)?(\\?[^\\s\\\\]*)?"))
        .filter(path -> !path.contains("/sign-in") && !path.contains("/second-factor"))
        .filter(path -> !path.contains("//"))
        .flatMap(OfficerPaths::parsed)
        .orElseGet(() -> URI.create("/" + language + "/" + HOME));
  }

  private static Optional<URI> parsed(String path) {
    try {
      return Optional.of(URI.create(path));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String language(String path) {
    String rest = withoutSlash(path);
    return rest.substring(0, rest.indexOf('/'));
  }

  private static String withoutSlash(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
