package scot.mercat.resolution.web;

import scot.mercat.resolution.ResolutionTerms;
import scot.mercat.resolution.rules.Majority;
import scot.mercat.resolution.rules.Outcome;
import scot.mercat.resolution.rules.Presence;
import scot.mercat.resolution.rules.Quorum;
import scot.mercat.translations.Words;

/** What decides a resolution, and what came of it, in words. */
public final class TermWords {
  private TermWords() {}

  public static String quorum(Quorum quorum, Words words) {
    return words.say("resolution.quorum." + quorum.measure().code(), quorum.figure());
  }

  public static String majority(Majority majority, Words words) {
    return words.say(
        majority.isSimple() ? "resolution.majority.simple" : "resolution.majority.bar",
        majority.percent());
  }

  public static String shown(ResolutionTerms terms, Words words) {
    return words.say(terms.isShownOpen() ? "resolution.shown.open" : "resolution.shown.closed");
  }

  /** Such as: the resolution is carried. */
  public static String outcome(Outcome outcome, Words words) {
    return words.say("resolution.outcome." + outcome.code());
  }

  /** Whether it is carried, and not why. */
  public static String carried(Outcome outcome, Words words) {
    return words.say(
        outcome.isCarried() ? "resolution.outcome.carried" : "resolution.outcome.not-carried");
  }

  /** How many took part, of how many, by members and by weight. */
  public static String presence(Outcome outcome, Words words) {
    Presence presence = outcome.presence();
    return words.say(
        "resolution.outcome.presence",
        presence.voters(),
        presence.entitled(),
        presence.weight(),
        presence.entitledWeight());
  }
}
