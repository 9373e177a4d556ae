package scot.mercat.bid.web.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.LevySpeech;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.LevyFault;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The rules of a proposal's levy: as text, and as sentences.
 *
 * @param text as typed or kept
 * @param rules what is kept, read; null while nothing is
 * @param faults of the text that was just sent
 * @param fixed whether the ballot has been announced, so that nothing changes any more
 * @param kept whether the text has just been kept
 */
public record LevyRulesPage(
    Proposal proposal,
    String text,
    @Nullable LevyRules rules,
    List<LevyFault> faults,
    boolean fixed,
    boolean kept)
    implements Page {
  @Override
  public String template() {
    return "bid/officer/levy.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.levy.rules.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors().isEmpty();
  }

  public FormErrors errors() {
    return FormErrors.NONE.when(!faults.isEmpty(), "rules", "bid.levy.error.lines", faults.size());
  }

  public String path() {
    return "officer/bids/" + proposal.id().value();
  }

  public LevySpeech speech(Words words) {
    return new LevySpeech(words, proposal.district().nation());
  }

  /** Whether rules and proposal speak of the same term. */
  public boolean isOtherTerm(LevyRules read) {
    return !read.term().span().from().equals(proposal.startsOn())
        || !read.term()
            .span()
            .until()
            .equals(proposal.startsOn().plusMonths(proposal.months()).minusDays(1));
  }
}
