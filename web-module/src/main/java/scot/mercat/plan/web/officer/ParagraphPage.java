package scot.mercat.plan.web.officer;

import java.util.Map;
import java.util.Optional;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.Plan;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The form for one paragraph.
 *
 * @param view the newest version
 * @param key empty for a new one
 * @param after the key of the paragraph that a new one is to follow
 * @param seen the fingerprint of what the draft has, so that nobody overwrites what they never saw
 * @param owners names of bodies by code
 * @param others what somebody else has written in the meantime
 */
public record ParagraphPage(
    DraftView view,
    String key,
    BlockKind kind,
    ParagraphEntries entries,
    String after,
    String seen,
    Optional<ParagraphEntries> others,
    Map<String, String> owners,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "plan/officer/paragraph.jte";
  }

  @Override
  public String title(Words words) {
    return isNew() ? words.say("plan.paragraph.new") : words.say("plan.paragraph.edit", key);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Plan plan() {
    return view.version().plan();
  }

  public boolean isNew() {
    return key.isEmpty();
  }

  /** Where the form is sent to, without the language. */
  public String address() {
    return "officer/plans/" + plan().slug() + "/paragraphs/" + (isNew() ? "new" : key);
  }
}
