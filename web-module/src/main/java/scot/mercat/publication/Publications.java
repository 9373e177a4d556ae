package scot.mercat.publication;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Drafts;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.publication.Preview.Reading;

/** Publishes drafts: one transaction freezes every rendition and language together. */
@Singleton
@Transactional
public class Publications {
  private final Drafts drafts;
  private final Previews previews;
  private final Editions editions;
  private final EditionPages pages;
  private final AuditLog audit;

  @Inject
  public Publications(
      Drafts drafts, Previews previews, Editions editions, EditionPages pages, AuditLog audit) {
    this.drafts = drafts;
    this.previews = previews;
    this.editions = editions;
    this.pages = pages;
    this.audit = audit;
  }

  /**
   * Publishes the draft in the approver's name, as long as it is what they have seen.
   *
   * @param seen the fingerprint of the preview that the approver had before them
   * @throws IllegalStateException when the officer may not approve
   */
  public PublishOutcome publish(Officer approver, Plan plan, String seen, ZonedDateTime at) {
    return publish(approver, plan, Optional.of(seen), at);
  }

  /**
   * Enters what was published elsewhere before.
   *
   * @param at when it was
   */
  public PublishOutcome publish(Officer approver, Plan plan, ZonedDateTime at) {
    return publish(approver, plan, Optional.empty(), at);
  }

  private PublishOutcome publish(
      Officer approver, Plan plan, Optional<String> seen, ZonedDateTime at) {
    if (!approver.is(Role.APPROVER) || !approver.mayActFor(plan.body())) {
      throw new IllegalStateException("Only an approver of the plan's body publishes it");
    }
    Optional<PlanVersion> draft = drafts.hold(plan);
    if (draft.isEmpty()) {
      return new PublishOutcome.NoDraft();
    }
    Preview preview = previews.of(draft.get());
    if (!preview.mayBePublished()) {
      return new PublishOutcome.Blocked(preview.lacks());
    }
    return seen.isPresent() && !seen.get().equals(preview.fingerprint())
        ? new PublishOutcome.ChangedSince()
        : freeze(approver, plan, preview, at);
  }

  private PublishOutcome freeze(Officer approver, Plan plan, Preview preview, ZonedDateTime at) {
    PlanVersion draft = preview.draft().version();
    drafts.seal(draft, at.toLocalDate());
    for (Reading reading : preview.readings()) {
      editions.add(draft, reading, at.toInstant(), approver.name());
    }
    int count = preview.readings().size();
    audit.append(
        new Deed(
            approver.id().toString(),
            "publication.published",
            plan.id().value().toString(),
            plan.body(),
            Map.of("version", "" + draft.number(), "editions", "" + count)));
    pages.renew(plan);
    editions.announce(plan);
    return new PublishOutcome.Published(draft.number(), count);
  }
}
