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
    return find(plans.find(slug).orElseThrow(NotFoundException::new), version, key, reader);
  }

  /** The same paragraph in another version or, where that has no such, the whole plan. */
  CommentTarget in(int version, CommentTarget target, Language reader) {
    Plan plan = target.plan();
    Optional<String> key =
        target.key().filter(asked -> passages.find(plan.id(), version, reader, asked).isPresent());
    return find(plan, version, key, reader);
  }

  private CommentTarget find(Plan plan, int version, Optional<String> key, Language reader) {
    Passage about =
        key.map(asked -> passages.find(plan.id(), version, reader, asked))
            .orElseGet(() -> passages.title(plan.id(), version, reader))
            .orElseThrow(NotFoundException::new);
    return new CommentTarget(
        plan, version, key, key.map(asked -> about.block()), about.text(), about.language());
  }
}
