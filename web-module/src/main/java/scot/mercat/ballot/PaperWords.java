package scot.mercat.ballot;

import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.paper.BallotDetails;
import scot.mercat.ballot.paper.Wording;
import scot.mercat.ballot.rules.SecondLanguage;
import scot.mercat.bid.District;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Nation;

/**
 * What the ballot holder approves of a paper.
 *
 * @param wording version of the words, such as {@code scotland-1}
 * @param second the language that stands beside the English
 * @param holder the ballot holder's office, up to 200 characters
 * @param returnTo name and address to send papers back to, a line each
 */
public record PaperWords(
    String wording, Optional<SecondLanguage> second, String holder, List<String> returnTo) {
  public PaperWords {
    returnTo = List.copyOf(returnTo);
  }

  /** The newest words of the nation, in Wales in Welsh too, with the holder that its law names. */
  public static PaperWords usual(District district) {
    return new PaperWords(
        Wording.newest(district.nation()),
        SecondLanguage.of(district.nation()).filter(SecondLanguage.WELSH::equals),
        office(district.nation()) + ", " + council(district),
        List.of("The Ballot Holder", council(district)));
  }

  /** Without the second language, which no ballot holder has approved. */
  PaperWords inEnglish() {
    return new PaperWords(wording, Optional.empty(), holder, returnTo);
  }

  /** In Northern Ireland a council's chief executive, elsewhere the returning officer. */
  private static String office(Nation nation) {
    return nation == Nation.NORTHERN_IRELAND ? "the Chief Executive" : "the Returning Officer";
  }

  private static String council(District district) {
    return district.authorities().getFirst().name();
  }

  /** The versions of its words, one for each language. */
  List<String> files() {
    return second
        .map(language -> List.of(wording, wording + "." + language.code()))
        .orElseGet(() -> List.of(wording));
  }

  /** With what stands alike on all papers and letters of the ballot. */
  BallotDetails details(Proposal proposal, KeptDays kept, boolean isApproved) {
    return new BallotDetails(
        proposal.district().nation(),
        proposal.kind(),
        proposal.district().name(),
        holder,
        kept.days().ballot(),
        returnTo,
        wording,
        second,
        isApproved);
  }

  /** The same, with what is usual in the place of what is empty. */
  public PaperWords or(PaperWords usual) {
    return new PaperWords(
        wording,
        second,
        holder.isEmpty() ? usual.holder : holder,
        returnTo.isEmpty() ? usual.returnTo : returnTo);
  }
}
