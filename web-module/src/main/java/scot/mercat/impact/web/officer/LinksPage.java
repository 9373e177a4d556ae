package scot.mercat.impact.web.officer;

import java.util.List;
import scot.mercat.plan.Change;
import scot.mercat.plan.VersionName;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The paragraphs that changed because of a theme, and those that can be linked to it.
 *
 * @param versions those after the version that was asked about, the newest first
 * @param version the one whose changes are offered; 0 for none
 * @param offered what changed in it
 * @param kept names what was just done; empty for nothing
 */
public record LinksPage(
    AnswerCase found,
    List<LinkedParagraph> links,
    List<VersionName> versions,
    int version,
    List<Change> offered,
    String kept,
    Entries entries,
    FormErrors errors)
    implements Page {
  public LinksPage {
    links = List.copyOf(links);
    versions = List.copyOf(versions);
    offered = List.copyOf(offered);
  }

  @Override
  public String template() {
    return "impact/officer/links.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.links.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String action() {
    return found.path() + "/changes";
  }
}
