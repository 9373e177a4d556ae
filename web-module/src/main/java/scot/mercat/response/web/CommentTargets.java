package scot.mercat.response.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.publication.Passage;
import scot.mercat.publication.Passages;
import scot.mercat.translations.Language;

/** Finds what an address asks to comment on. */
@Singleton
class CommentTargets {
  private final Plans plans;
  private final Passages passages;

  @Inject
  CommentTargets(Plans plans, Passages passages) {
    this.plans = plans;
    this.passages = passages;
  }

  /**
   * @throws NotFoundException when there is no such published paragraph
   */
  CommentTarget find(String slug, int version, Optional<String> key, Language reader) {
    Plan plan = plans.find(slug).orElseThrow(NotFoundException::new);
    Passage about =
        key.map(asked -> passages.find(plan.id(), version, reader, asked))
            .orElseGet(() -> passages.title(plan.id(), version, reader))
            .orElseThrow(NotFoundException::new);
    return new CommentTarget(
        plan, version, key, key.map(asked -> about.block()), about.text(), about.language());
  }
}
