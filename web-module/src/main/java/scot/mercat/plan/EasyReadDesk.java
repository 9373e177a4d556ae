package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.plan.rules.EasyReadDraft;
import scot.mercat.plan.store.EasyWorkStore;
import scot.mercat.plan.store.PlanStore;

/**
 * Makes a plan's Easy Read document, part by part. Nobody outside sees it before a group has read
 * it and said that it is easy.
 */
@Singleton
@Transactional
public class EasyReadDesk {
  private final PlanStore plans;
  private final EasyWorkStore works;
  private final EasyReadDocuments documents;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public EasyReadDesk(
      PlanStore plans,
      EasyWorkStore works,
      EasyReadDocuments documents,
      AuditLog audit,
      Clock clock) {
    this.plans = plans;
    this.works = works;
    this.documents = documents;
    this.audit = audit;
    this.clock = clock;
  }

  /** What is being made; nothing where nobody has begun. */
  public Optional<EasyReadWork> find(Plan plan) {
    return works.find(plan.id());
  }

  /** Begins one like the newest document, or an empty one; what was begun before stays. */
  public void open(Officer officer, Plan plan) {
    hold(officer, plan);
    if (works.find(plan.id()).isEmpty()) {
      EasyReadWork before =
          documents.find(plan.id()).map(EasyRead::work).orElse(EasyReadWork.EMPTY);
      keep(officer, plan, before, "plan.easy-read-opened", "");
    }
  }

  /** Adds a part, which gets a key of its own. */
  public EasyPartOutcome add(Officer officer, PlanVersion version, EasyReadDraft.Part draft) {
    Plan plan = version.plan();
    hold(officer, plan);
    Optional<EasyReadWork> work = works.find(plan.id());
    if (work.isEmpty()) {
      return new EasyPartOutcome.Gone();
    }
    EasyRead.Part part = part(version, work.get().freeKey(), draft);
    keep(officer, plan, work.get().with(part, version), "plan.easy-read-added", part.key());
    return new EasyPartOutcome.Written(part.key());
  }

  /**
   * Rewrites a part, unless somebody else has done so since.
   *
   * @param seen the fingerprint of what the officer had before them
   */
  public EasyPartOutcome rewrite(
      Officer officer, PlanVersion version, EasyReadDraft.Part draft, String seen) {
    Plan plan = version.plan();
    hold(officer, plan);
    Optional<EasyReadWork> work = works.find(plan.id());
    Optional<EasyRead.Part> now = work.flatMap(found -> found.part(draft.key()));
    if (now.isEmpty()) {
      return new EasyPartOutcome.Gone();
    }
    if (!now.get().fingerprint().equals(seen)) {
      return new EasyPartOutcome.WrittenByAnother(now.get());
    }
    EasyRead.Part part = part(version, draft.key(), draft);
    keep(officer, plan, work.get().with(part, version), "plan.easy-read-written", part.key());
    return new EasyPartOutcome.Written(part.key());
  }

  /** One place up or down. */
  public void move(Officer officer, Plan plan, String key, boolean up) {
    change(officer, plan, work -> work.moved(key, up), "plan.easy-read-moved", key);
  }

  public void remove(Officer officer, Plan plan, String key) {
    change(officer, plan, work -> work.without(key), "plan.easy-read-removed", key);
  }

  /** Leaves a paragraph out, for a reason. */
  public void leaveOut(Officer officer, Plan plan, Paragraph paragraph, String reason) {
    EasyRead.Omission omission = new EasyRead.Omission(paragraph.id(), reason);
    change(
        officer,
        plan,
        work -> work.leavingOut(omission),
        "plan.easy-read-left-out",
        paragraph.key());
  }

  /** The paragraph is to be told after all. */
  public void takeBack(Officer officer, Plan plan, Paragraph paragraph) {
    change(
        officer,
        plan,
        work -> work.takingBack(paragraph.id()),
        "plan.easy-read-taken-back",
        paragraph.key());
  }

  /** Throws away what was begun; the newest document stays. */
  public void discard(Officer officer, Plan plan) {
    hold(officer, plan);
    works.remove(plan.id());
    note(officer, plan, "plan.easy-read-discarded", "");
  }

  /**
   * Makes it the newest document.
   *
   * @param checkedBy the group that read it and said that it is easy
   */
  public EasyFinishOutcome finish(
      Officer officer, PlanVersion version, String checkedBy, LocalDate checkedOn) {
    Plan plan = version.plan();
    hold(officer, plan);
    Optional<EasyReadWork> found = works.find(plan.id()).map(work -> work.leftOutOf(version));
    if (found.filter(work -> isWhole(work, version)).isEmpty()) {
      return new EasyFinishOutcome.NotReady();
    }
    documents.keep(officer, version, draft(found.get(), version, checkedBy, checkedOn));
    works.remove(plan.id());
    return new EasyFinishOutcome.Finished();
  }

  private static boolean isWhole(EasyReadWork work, PlanVersion version) {
    return !work.parts().isEmpty()
        && work.stale(version).isEmpty()
        && work.untold(version).isEmpty();
  }

  private static EasyReadDraft draft(
      EasyReadWork work, PlanVersion version, String checkedBy, LocalDate checkedOn) {
    List<EasyReadDraft.Part> parts =
        work.parts().stream()
            .map(part ->
                new EasyReadDraft.Part(
                    part.key(),
                    part.picture(),
                    part.links().stream().map(link -> key(version, link.block())).toList(),
                    part.text()))
            .toList();
    Map<String, String> omissions = new HashMap<>();
    work.omissions().forEach(left -> omissions.put(key(version, left.block()), left.reason()));
    return new EasyReadDraft(checkedBy, checkedOn, parts, omissions);
  }

  private static String key(PlanVersion version, BlockId block) {
    return version.paragraph(block).orElseThrow().key();
  }

  private static EasyRead.Part part(PlanVersion version, String key, EasyReadDraft.Part draft) {
    List<EasyRead.Link> links =
        draft.from().stream()
            .flatMap(from -> version.paragraph(from).stream())
            .map(paragraph -> new EasyRead.Link(paragraph.id(), paragraph.plain()))
            .toList();
    return new EasyRead.Part(key, draft.picture(), draft.text(), links);
  }

  private void change(
      Officer officer, Plan plan, UnaryOperator<EasyReadWork> how, String action, String subject) {
    hold(officer, plan);
    works
        .find(plan.id())
        .ifPresent(before -> {
          EasyReadWork after = how.apply(before);
          if (!after.equals(before)) {
            keep(officer, plan, after, action, subject);
          }
        });
  }

  /** Lets nobody else change it until the transaction ends. */
  private void hold(Officer officer, Plan plan) {
    if (!officer.mayActFor(plan.body())) {
      throw new IllegalStateException("The plan belongs to another body");
    }
    plans.lock(plan.id());
  }

  private void keep(Officer officer, Plan plan, EasyReadWork work, String action, String subject) {
    works.keep(plan.id(), work, clock.instant());
    note(officer, plan, action, subject);
  }

  private void note(Officer officer, Plan plan, String action, String subject) {
    audit.append(
        new Deed(
            officer.id().toString(),
            action,
            plan.id().value().toString(),
            plan.body(),
            Map.of("part", subject)));
  }
}
