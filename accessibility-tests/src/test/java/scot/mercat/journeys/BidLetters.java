package scot.mercat.journeys;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.journeys.BidTeam.Person;

/**
 * What goes out by post, as the files for the mailing house have it.
 *
 * @param id of the proposal, as in addresses
 */
record BidLetters(BidTeam team, String id) {
  private static final Pattern CODE = Pattern.compile("([A-Z0-9]{4}-){2}[A-Z0-9]{4}");

  /** Makes new codes; the file of letters. */
  String codes() {
    Visitor officer = team.http(Person.OFFICER);
    VisitedPage page = officer.get("/en/officer/bids/" + id + "/codes");
    return officer.submit(page, Map.of("sure", "yes")).body();
  }

  /** The address of the entry of somebody to whom a letter goes. */
  String anyEntry() {
    String code = CODE.matcher(codes()).results().map(MatchResult::group).findFirst().orElseThrow();
    Visitor member = SharedMercat.visitor();
    return member.submit(member.get("/en/member"), Map.of("code", code)).path();
  }

  /** The code in the letter to the account. */
  static String code(String letters, String account) {
    return letters
        .lines()
        .filter(line -> line.startsWith(account + ","))
        .flatMap(line -> CODE.matcher(line).results())
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No letter to " + account));
  }
}
