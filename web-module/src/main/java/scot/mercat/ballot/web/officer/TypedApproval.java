package scot.mercat.ballot.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.Approval;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.PaperWords;
import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.SecondLanguage;
import scot.mercat.ballot.rules.SecondOfficer;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.bid.Proposal;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * What a ballot holder approves, as it was typed.
 *
 * @param number how much must be for by votes, in per cent
 * @param value how much must be for by value, in per cent
 * @param turnout which turnout decides
 * @param officers for which wishes two officers are needed
 * @param second tag of the language beside English; {@link #ENGLISH} for none
 * @param holder the ballot holder's office
 * @param returnTo where papers go back to, a line each
 * @param read ticked where the holder has read the paper
 */
public record TypedApproval(
    String number,
    String value,
    String turnout,
    String officers,
    String second,
    String holder,
    String returnTo,
    boolean read) {
  private static final int LEAST = 50;
  private static final int MOST = 100;

  /** The choice of no language beside English. */
  static final String ENGLISH = "en";

  private static final int LONGEST_HOLDER = 200;
  private static final int LONGEST_ADDRESS = 400;
  private static final String BARE = "50";

  static TypedApproval of(Entries entries) {
    return new TypedApproval(
        entries.text("number"),
        entries.text("value"),
        entries.text("turnout"),
        entries.text("officers"),
        entries.text("second"),
        entries.text("holder"),
        entries.text("return-to"),
        entries.ticked("read"));
  }

  static TypedApproval of(Proposal proposal, Optional<HeldBallot> held) {
    PaperWords words =
        held.map(HeldBallot::words).orElseGet(() -> PaperWords.usual(proposal.district()));
    return new TypedApproval(
        held.map(ballot -> String.valueOf(ballot.byNumber().percent())).orElse(BARE),
        held.map(ballot -> String.valueOf(ballot.byValue().percent())).orElse(BARE),
        held.map(HeldBallot::turnout).orElse(TurnoutFigure.WITHOUT_REJECTED).code(),
        held.map(HeldBallot::secondOfficer).orElse(SecondOfficer.NEVER).code(),
        words.second().map(SecondLanguage::code).orElse(ENGLISH),
        words.holder(),
        String.join("\n", words.returnTo()),
        false);
  }

  /** What must be right for a specimen already. */
  FormErrors specimenErrors(Proposal proposal) {
    return FormErrors.NONE
        .when(percent(number) < 0, "number", "ballot.error.bar")
        .when(percent(value) < 0, "value", "ballot.error.bar")
        .when(TurnoutFigure.of(turnout).isEmpty(), "turnout", "ballot.error.choose")
        .when(SecondOfficer.of(officers).isEmpty(), "officers", "ballot.error.choose")
        .when(!isOffered(proposal), "second", "ballot.error.choose")
        .and(words("holder", holder, LONGEST_HOLDER))
        .and(words("return-to", returnTo, LONGEST_ADDRESS));
  }

  private static FormErrors words(String field, String text, int longest) {
    return FormErrors.NONE
        .when(text.isEmpty(), field, "ballot.error.missing")
        .when(text.length() > longest, field, "ballot.error.too-long", longest);
  }

  FormErrors errors(Proposal proposal) {
    return specimenErrors(proposal).when(!read, "read", "ballot.error.read");
  }

  /** With the newest words of the proposal's nation. */
  PaperWords words(Proposal proposal) {
    List<String> lines =
        returnTo.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new PaperWords(
        PaperWords.usual(proposal.district()).wording(), secondOf(proposal), holder, lines);
  }

  /** Nothing comes where a nation has one language alone. */
  private boolean isOffered(Proposal proposal) {
    return second.isEmpty() || second.equals(ENGLISH) || secondOf(proposal).isPresent();
  }

  /** The language beside English, where it is the nation's. */
  private Optional<SecondLanguage> secondOf(Proposal proposal) {
    return SecondLanguage.of(proposal.district().nation())
        .filter(language -> language.code().equals(second));
  }

  Approval approval(Proposal proposal) {
    return new Approval(
        new Bar(percent(number)),
        new Bar(percent(value)),
        TurnoutFigure.of(turnout).orElseThrow(),
        SecondOfficer.of(officers).orElseThrow(),
        words(proposal));
  }

  /** -1 where it is no bar. */
  private static int percent(String text) {
    int number = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    return number >= LEAST && number <= MOST ? number : -1;
  }
}
