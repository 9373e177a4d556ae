package scot.mercat.ballot.web.officer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.rules.PaperState;
import scot.mercat.ballot.rules.SecondLanguage;
import scot.mercat.ballot.rules.SecondOfficer;
import scot.mercat.ballot.rules.SmallBallot;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * A ballot as officers see it: how far it is, and where its papers are.
 *
 * @param held nothing before its paper is approved
 * @param states how many papers are where; never what they say
 * @param rights how many votes the register has
 * @param waiting how many papers wait for a second officer
 * @param unsettled how many votes have papers that no longer follow the register
 * @param missed the last day for papers to go out, where it has passed
 * @param hasValues whether the values of the day of the ballot are confirmed
 * @param approval what was typed to approve it
 * @param kept names what was done just now; empty for nothing
 */
public record HeldPage(
    Proposal proposal,
    Optional<HeldBallot> held,
    Map<PaperState, Integer> states,
    int rights,
    int waiting,
    int unsettled,
    Optional<TimetableEntry> missed,
    boolean hasValues,
    TypedApproval approval,
    String kept,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/held.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.held.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String valuesPath() {
    return "officer/bids/" + proposal.id().value() + "/values";
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value();
  }

  /** Which turnout can be chosen to decide, with its words. */
  public static Map<String, String> turnouts(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (TurnoutFigure figure : TurnoutFigure.values()) {
      choices.put(figure.code(), words.say("ballot.turnout." + figure.code()));
    }
    return choices;
  }

  /** English alone, or with the nation's second language; empty where it has none. */
  public Map<String, String> languages(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    SecondLanguage.of(proposal.district().nation())
        .ifPresent(language -> {
          choices.put(language.code(), words.say("ballot.language." + language.code()));
          choices.put(TypedApproval.ENGLISH, words.say("ballot.language.english"));
        });
    return choices;
  }

  /** Whether so few votes are expected that the totals tell who voted how. */
  public boolean revealsVotes() {
    return SmallBallot.revealsVotes(rights);
  }

  /** Such as {@code open}; {@code none} before its paper is approved. */
  public String phase() {
    return phase(held);
  }

  static String phase(Optional<HeldBallot> held) {
    return held.map(ballot -> ballot.phase().name().toLowerCase(Locale.ROOT)).orElse("none");
  }

  /** For which wishes two officers can be asked for, with the words. */
  public static Map<String, String> seconds(Words words) {
    Map<String, String> seconds = new LinkedHashMap<>();
    for (SecondOfficer second : SecondOfficer.values()) {
      seconds.put(second.code(), words.say("ballot.second." + second.code()));
    }
    return seconds;
  }
}
