package scot.mercat.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.VersionName;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.publication.Edition;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * An edition as a page: no form, no token, nothing that differs from reader to reader.
 *
 * @param published the plan's published versions, oldest first
 * @param hasEasyRead whether there is an Easy Read document to point to
 */
public record EditionPage(
    Plan plan,
    Edition edition,
    List<BlockView> blocks,
    List<VersionName> published,
    boolean hasEasyRead)
    implements Page {
  public EditionPage {
    blocks = List.copyOf(blocks);
    published = List.copyOf(published);
  }

  @Override
  public String template() {
    return "publication/edition.jte";
  }

  @Override
  public String title(Words words) {
    return heading().text();
  }

  public BlockView heading() {
    return first(BlockKind.TITLE).orElseThrow();
  }

  public Optional<BlockView> summary() {
    return first(BlockKind.SUMMARY);
  }

  /** Everything below the summary, in reading order. */
  public List<BlockView> body() {
    return blocks.stream()
        .filter(view -> view.kind() != BlockKind.TITLE && view.kind() != BlockKind.SUMMARY)
        .toList();
  }

  public List<BlockView> sections() {
    return blocks.stream()
        .filter(view -> view.kind() == BlockKind.HEADING && view.block().level() <= 2)
        .toList();
  }

  public LocalDate publishedOn() {
    return published.stream()
        .filter(version -> version.number() == edition.version())
        .findFirst()
        .flatMap(VersionName::publishedOn)
        .orElseThrow();
  }

  public VersionName newest() {
    return published.getLast();
  }

  public boolean isSuperseded() {
    return newest().number() > edition.version();
  }

  public Optional<VersionName> before() {
    return published.stream()
        .filter(version -> version.number() == edition.version() - 1)
        .findFirst();
  }

  public List<VersionName> otherVersions() {
    return published.stream().filter(version -> version.number() != edition.version()).toList();
  }

  public boolean isTranslation() {
    return !edition.isEnglish();
  }

  /** True where nothing at all is in the page's language: one notice says so, not one a part. */
  public boolean isUntranslated() {
    return isTranslation() && edition.shownInOwnLanguage() == 0;
  }

  public boolean isReviewed() {
    return edition.blocks().stream()
        .filter(block -> block.fallback().isTranslation())
        .noneMatch(block -> block.reviewedBy().isEmpty());
  }

  public Language language() {
    return edition.language();
  }

  /** Path below the language of the same version in a rendition. */
  public String pathOf(String rendition) {
    return "plans/" + plan.slug() + "/v" + edition.version() + "/" + rendition;
  }

  public String pathOf(VersionName version) {
    return "plans/" + plan.slug() + "/v" + version.number() + "/" + edition.rendition().code();
  }

  public String commentOn(BlockView view) {
    return "plans/"
        + plan.slug()
        + "/v"
        + edition.version()
        + "/paragraphs/"
        + view.key()
        + "/comment";
  }

  private Optional<BlockView> first(BlockKind kind) {
    return blocks.stream().filter(view -> view.kind() == kind).findFirst();
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
