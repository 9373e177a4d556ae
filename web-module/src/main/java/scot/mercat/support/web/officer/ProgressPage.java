package scot.mercat.support.web.officer;

import java.util.List;
import scot.mercat.bid.Proposal;
import scot.mercat.support.Figures;
import scot.mercat.support.Support;
import scot.mercat.support.rules.Way;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * How far the support for a proposal has come.
 *
 * @param history the figures at each step, the newest first
 * @param kept names what was done just now; empty for nothing
 */
public record ProgressPage(Support support, List<Figures> history, String kept, FormErrors errors)
    implements Page {
  /** So many steps are shown; the evidence has all. */
  private static final int STEPS = 30;

  @Override
  public String template() {
    return "support/officer/progress.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("support.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Proposal proposal() {
    return support.proposal();
  }

  public String path() {
    return SupportDeskResource.path(proposal());
  }

  /** Names the message that says how far it is. */
  public String state() {
    if (support.handedIn().isPresent()) {
      return "handed-in";
    }
    if (support.isFrozen()) {
      return "frozen";
    }
    return support.method().isEmpty() ? "no-method" : "open";
  }

  public boolean takesPaper() {
    return support.takes(Way.PAPER);
  }

  /** Whether the method may be written down, or put right. */
  public boolean mayAgree() {
    return support.handedIn().isEmpty() && !support.isFrozen() && support.statements().isEmpty();
  }

  public List<Figures> steps() {
    return history.subList(0, Math.min(STEPS, history.size()));
  }

  public boolean hasMoreSteps() {
    return history.size() > STEPS;
  }

  /** Whether the register changed since the figures were noted last. */
  public boolean hasOtherRegister() {
    return support.handedIn().isEmpty()
        && !history.isEmpty()
        && !history.getFirst().hash().equals(support.hash());
  }

  /** Statements that stand, of persons who have no vote on the register any more. */
  public long left() {
    return support.statements().stream()
        .filter(one -> one.stands() && !support.counts(one))
        .count();
  }
}
