package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.store.PlanStore;

/**
 * Changes a draft one paragraph at a time. Two officers may do so at once: the plan is locked while
 * one change is made, and what somebody did not see is never overwritten.
 */
@Singleton
@Transactional
public class DraftParagraphs {
  private final PlanStore store;
  private final Drafts drafts;
  private final Wordings wordings;
  private final AuditLog audit;

  @Inject
  public DraftParagraphs(PlanStore store, Drafts drafts, Wordings wordings, AuditLog audit) {
    this.store = store;
    this.drafts = drafts;
    this.wordings = wordings;
    this.audit = audit;
  }

  /**
   * Writes the words and facts of a paragraph; its place and kind stay.
   *
   * @param seen the fingerprint of the paragraph that the officer had before them
   */
  public DraftOutcome rewrite(Officer officer, Plan plan, ParagraphDraft draft, String seen) {
    List<Paragraph> paragraphs = open(officer, plan);
    int position = position(paragraphs, draft.key());
    if (position < 0) {
      return new DraftOutcome.Gone();
    }
    Paragraph now = paragraphs.get(position);
    if (!now.fingerprint().equals(seen)) {
      return new DraftOutcome.WrittenByAnother(now);
    }
    paragraphs.set(position, paragraph(now.id(), draft));
    write(officer, plan, paragraphs, "plan.paragraph-written", draft.key());
    return new DraftOutcome.Written(draft.key());
  }

  /**
   * Adds a paragraph, which gets a key of its own.
   *
   * @param after the key of the paragraph to follow; where it is gone, the new one comes last
   */
  public DraftOutcome add(Officer officer, Plan plan, String after, ParagraphDraft draft) {
    List<Paragraph> paragraphs = open(officer, plan);
    String key = store.freeKey(plan.id());
    BlockId id = store.addBlock(plan.id(), key, draft.kind());
    ParagraphDraft keyed =
        new ParagraphDraft(
            key, draft.kind(), draft.level(), draft.facts(), draft.full(), draft.plain());
    int position = position(paragraphs, after);
    paragraphs.add(position < 0 ? paragraphs.size() : position + 1, paragraph(id, keyed));
    write(officer, plan, paragraphs, "plan.paragraph-added", key);
    return new DraftOutcome.Written(key);
  }

  /** One place up or down; nothing happens at either end, nor to the title and summary. */
  public void move(Officer officer, Plan plan, String key, boolean up) {
    change(
        officer,
        plan,
        key,
        "plan.paragraph-moved",
        paragraphs -> {
          int from = position(paragraphs, key);
          int to = up ? from - 1 : from + 1;
          if (from >= 0 && to >= 0 && to < paragraphs.size() && mayMove(paragraphs, from, to)) {
            Collections.swap(paragraphs, from, to);
          }
          return paragraphs;
        });
  }

  /**
   * To the place behind another; never above the title and summary. Nothing happens where either is
   * gone.
   */
  public void moveAfter(Officer officer, Plan plan, String key, String after) {
    change(
        officer,
        plan,
        key,
        "plan.paragraph-moved",
        paragraphs -> {
          int from = position(paragraphs, key);
          if (from < 0 || position(paragraphs, after) < 0 || !paragraphs.get(from).isMovable()) {
            return paragraphs;
          }
          Paragraph moved = paragraphs.remove(from);
          int to = position(paragraphs, after) + 1;
          while (to < paragraphs.size() && !paragraphs.get(to).isMovable()) {
            to++;
          }
          paragraphs.add(to, moved);
          return paragraphs;
        });
  }

  /** Takes the paragraph out of the draft; published versions keep it. A title stays. */
  public void remove(Officer officer, Plan plan, String key) {
    change(
        officer,
        plan,
        key,
        "plan.paragraph-removed",
        paragraphs -> {
          paragraphs.removeIf(
              paragraph -> paragraph.key().equals(key) && paragraph.kind() != BlockKind.TITLE);
          return paragraphs;
        });
  }

  private void change(
      Officer officer,
      Plan plan,
      String key,
      String action,
      UnaryOperator<List<Paragraph>> operator) {
    List<Paragraph> before = open(officer, plan);
    List<Paragraph> after = operator.apply(new ArrayList<>(before));
    if (!after.equals(before)) {
      write(officer, plan, after, action, key);
    }
  }

  private static boolean mayMove(List<Paragraph> paragraphs, int from, int to) {
    return paragraphs.get(from).isMovable() && paragraphs.get(to).isMovable();
  }

  /** The draft's paragraphs, held against others until the transaction ends. */
  private List<Paragraph> open(Officer officer, Plan plan) {
    store.lock(plan.id());
    int number = drafts.open(officer, plan);
    return new ArrayList<>(store.version(plan, number).orElseThrow().paragraphs());
  }

  private Paragraph paragraph(BlockId id, ParagraphDraft draft) {
    return new Paragraph(
        id,
        draft.key(),
        draft.kind(),
        draft.level(),
        draft.facts(),
        wordings.keep(draft.full()),
        wordings.keep(draft.plain()));
  }

  private void write(
      Officer officer, Plan plan, List<Paragraph> paragraphs, String action, String key) {
    int number = drafts.open(officer, plan);
    store.write(plan.id(), number, paragraphs);
    audit.append(
        new Deed(
            officer.id().toString(),
            action,
            plan.id().value().toString(),
            plan.body(),
            Map.of("version", "" + number, "paragraph", key)));
  }

  private static int position(List<Paragraph> paragraphs, String key) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
