package scot.mercat.plan.web.officer;

import scot.mercat.plan.DraftView;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Asks why a paragraph is left out of the Easy Read document. */
public record EasyOmissionPage(
    DraftView view, Paragraph paragraph, String reason, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "plan/officer/easy-omission.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.easy.omit", paragraph.key());
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

  /** The document's address, without the language. */
  public String document() {
    return "officer/plans/" + plan().slug() + "/easy-read";
  }
}
