package scot.mercat.support.web;

import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.support.HandedIn;
import scot.mercat.support.SupportMethod;
import scot.mercat.support.rules.Threshold;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What a statement of support is, and how to sign. How far it is stays with those who gather it
 * until it is handed in.
 *
 * @param isFrozen whether the register is frozen for the notice of the vote
 */
public record SupportPage(
    Proposal proposal,
    Optional<SupportMethod> method,
    boolean isFrozen,
    Optional<HandedIn> handedIn)
    implements Page {
  @Override
  public String template() {
    return "support/support.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("support.title");
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }

  /** Whether statements are taken. */
  public boolean isOpen() {
    return method.isPresent() && isWaiting();
  }

  /** Whether there is still time for it. */
  public boolean isWaiting() {
    return handedIn.isEmpty() && !isFrozen;
  }

  public Threshold threshold() {
    return Threshold.of(proposal.district().nation());
  }
}
