package scot.mercat.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.plan.Plan;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.store.EditionStore;
import scot.mercat.publication.store.PageStore;
import scot.mercat.publication.web.EditionPage;
import scot.mercat.publication.web.EditionPageMaker;
import scot.mercat.translations.SourceText;
import scot.mercat.web.Assets;
import scot.mercat.web.Frame;
import scot.mercat.web.Frames;
import scot.mercat.web.Templates;

/** Keeps every edition as bytes that are ready to send. */
@Singleton
@Transactional
public class EditionPages {
  private static final int ETAG_DIGITS = 16;

  private final PageStore pages;
  private final EditionStore editions;
  private final EditionPageMaker maker;
  private final Frames frames;

  @Inject
  public EditionPages(
      PageStore pages, EditionStore editions, EditionPageMaker maker, Frames frames) {
    this.pages = pages;
    this.editions = editions;
    this.maker = maker;
    this.frames = frames;
  }

  /** The page at the path, if it is an edition. */
  public Optional<StoredPage> find(String path) {
    return pages.find(path);
  }

  /** Makes the pages of all editions of the plan again: an older one now says that it is old. */
  public void renew(Plan plan) {
    String fingerprint = fingerprint();
    editions.all().stream()
        .filter(edition -> edition.plan().equals(plan.id()))
        .forEach(edition -> store(edition, fingerprint));
  }

  /** Makes every page again where the frame around them is not what it was. */
  public int renewWhereFrameChanged() {
    String fingerprint = fingerprint();
    if (pages.isCurrent(fingerprint)) {
      return 0;
    }
    List<Edition> all = editions.all();
    all.forEach(edition -> store(edition, fingerprint));
    return all.size();
  }

  /** The frame's fingerprint and that of the template between. */
  private String fingerprint() {
    String template = "/scot/mercat/generated/jte/publication/JteeditionGenerated.class";
    try (InputStream compiled = EditionPages.class.getResourceAsStream(template)) {
      byte[] bytes = compiled == null ? new byte[0] : compiled.readAllBytes();
      String latin = new String(bytes, StandardCharsets.ISO_8859_1);
      return new SourceText(frames.fingerprint() + latin).hash();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void store(Edition edition, String fingerprint) {
    EditionPage page = maker.page(edition);
    for (String path : paths(page)) {
      Frame frame = frames.stored(edition.language(), path);
      put(edition.id(), fingerprint, frame.to(path), Templates.render(frame, page));
    }
  }

  /** An edition stands at its own address; the newest plain one at the plan's as well. */
  private static List<String> paths(EditionPage page) {
    List<String> paths = new ArrayList<>();
    paths.add(page.pathOf(page.edition().rendition().code()));
    if (page.edition().rendition() == Rendition.PLAIN && !page.isSuperseded()) {
      paths.add("plans/" + page.plan().slug());
    }
    return paths;
  }

  private void put(UUID edition, String fingerprint, String path, byte[] plain) {
    String hash = new SourceText(new String(plain, StandardCharsets.UTF_8)).hash();
    pages.put(
        edition,
        fingerprint,
        new StoredPage(path, hash.substring(0, ETAG_DIGITS), plain, Assets.gzip(plain)));
  }
}
