package scot.mercat.response.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.EditionBlock;
import scot.mercat.publication.Editions;
import scot.mercat.translations.Language;

/** Finds what an address asks to comment on. */
@Dependent
class CommentTargets {
  private final Plans plans;
  private final Editions editions;

  @Inject
  CommentTargets(Plans plans, Editions editions) {
    this.plans = plans;
    this.editions = editions;
  }

  /**
   * @throws NotFoundException when there is no such published paragraph
   */
  CommentTarget find(String slug, int version, Optional<String> key, Language reader) {
    Plan plan = plans.find(slug).orElseThrow(NotFoundException::new);
    Edition edition =
        editions
            .find(plan.id(), version, Rendition.PLAIN, reader)
            .orElseThrow(NotFoundException::new);
    EditionBlock block =
        edition.blocks().stream()
            .filter(b -> isAsked(b, key))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    Optional<BlockId> paragraph = key.map(k -> block.block());
    return new CommentTarget(
        plan,
        version,
        key,
        paragraph,
        editions.text(block),
        block.fallback().isTranslation() ? reader : Language.ENGLISH);
  }

  private static boolean isAsked(EditionBlock block, Optional<String> key) {
    return key.map(k -> block.key().equals(k) && block.kind().isParagraph())
        .orElse(block.kind() == BlockKind.TITLE);
  }
}
