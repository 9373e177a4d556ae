package scot.mercat.resolution.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.rules.Outcome;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.rules.Presence;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One resolution as officers see it.
 *
 * @param classes that may vote on it
 * @param presence how many have voted, of how many
 * @param outcome after the close
 * @param presided who presided, as typed or kept; empty while nobody has written it
 * @param kept names what was done just now; empty for nothing
 */
public record DeskPage(
    Proposal proposal,
    Resolution resolution,
    Phase phase,
    List<VoterClass> classes,
    Presence presence,
    Optional<Outcome> outcome,
    String presided,
    String kept,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "resolution/officer/desk.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.number", resolution.number());
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
    return list() + "/" + resolution.id();
  }
}
