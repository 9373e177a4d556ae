package scot.mercat.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Messages;
import scot.mercat.translations.SourceText;

/** Makes the frame for a page, from a request or for a stored edition. */
@Singleton
public class Frames {
  private final Assets assets;
  private final FormTokens tokens;
  private final List<BrandSource> brands;
  private final PublicAddress address;
  private final List<OfficerNav> navigation;

  @Inject
  public Frames(
      Assets assets,
      FormTokens tokens,
      Instance<BrandSource> brands,
      PublicAddress address,
      @Any Instance<OfficerNav> navigation) {
    this.assets = assets;
    this.tokens = tokens;
    this.brands = brands.stream().toList();
    this.address = address;
    this.navigation = navigation.stream().toList();
  }

  /** The frame of a stored page: no session, no query. */
  public Frame stored(Language language, String path) {
    return frame(language, path, "", null);
  }

  /** Changes whenever what stands round a stored page does: look, words of the frame, brand. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder(assets.fingerprint());
    for (Language language : Languages.standard().interfaceLanguages()) {
      byte[] bytes = Templates.render(stored(language, ""), new ErrorPage("not-found", ""));
      all.append(new String(bytes, StandardCharsets.UTF_8));
    }
    return new SourceText(all.toString()).hash();
  }

  /**
   * @param uriPath the whole path, whose first part is the language where there is one
   */
  public Frame of(String uriPath, @Nullable String query, @Nullable SignedIn signedIn) {
    String path = uriPath.startsWith("/") ? uriPath.substring(1) : uriPath;
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    Language language =
        Languages.standard().find(first).filter(Language::isInterface).orElse(Language.ENGLISH);
    boolean named = language.tag().equals(first);
    String rest = !named ? path : slash < 0 ? "" : path.substring(slash + 1);
    return frame(language, rest, query == null ? "" : query, signedIn);
  }

  private Frame frame(Language language, String path, String query, @Nullable SignedIn signedIn) {
    Brand brand = brands.stream().findFirst().map(BrandSource::brand).orElse(Brand.NONE);
    return new Frame(
        Messages.bundled().in(language),
        path,
        query,
        brand,
        assets,
        tokens,
        signedIn,
        address.url(),
        signedIn == null ? List.of() : places(signedIn));
  }

  private List<OfficerNav.Item> places(SignedIn signedIn) {
    return navigation.stream()
        .flatMap(supplied -> supplied.items().stream())
        .filter(item -> item.roles().stream().anyMatch(signedIn.roles()::contains))
        .sorted(
            Comparator.comparingInt(OfficerNav.Item::order).thenComparing(OfficerNav.Item::path))
        .toList();
  }
}
