package scot.mercat.resolution.web.officer;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.ClassMember;
import scot.mercat.resolution.VoterClass;
import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * A class with its members.
 *
 * @param members by name
 * @param kept names what was done just now; empty for nothing
 */
public record ClassPage(
    Proposal proposal,
    VoterClass voterClass,
    List<ClassMember> members,
    Entries typed,
    FormErrors errors,
    String kept)
    implements Page {
  @Override
  public String template() {
    return "resolution/officer/class.jte";
  }

  @Override
  public String title(Words words) {
    return voterClass.name();
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String list() {
    return Paths.below(proposal);
  }

  public String path() {
    return list() + "/members/" + voterClass.id();
  }
}
