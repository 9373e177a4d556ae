package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;

/** What a member of a district does with the code of a letter, and what officers see of it. */
class MemberIT {
  private static final String REGISTER =
      """
      Account,Name,Contact address,Property ref,Property address,RV
      A1,Marra Books,"1 High Street, Marra",P1,"1 High Street, Marra",11500
      A1,Marra Books,"1 High Street, Marra",P2,"3 High Street, Marra",4000
      A2,Singh Venison,"2 Shore Street, Marra",P3,"2 Shore Street, Marra",250000
      """;

  private static DistrictWalk walk;

  @BeforeAll
  static void aDistrictWithARegister() {
    Visitor officer =
        DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor());
    walk = DistrictWalk.begin(officer, Map.of());
    walk.use(walk.send(REGISTER));
  }

  @Test
  void eachPersonGetsOneCodeHoweverManyPropertiesTheyHave() {
    Letters letters = Letters.make(walk);
    assertThat(letters.rows()).extracting(row -> row.getFirst()).containsExactly("A1", "A2");
    assertThat(letters.rows().getFirst().subList(1, 3))
        .containsExactly("Marra Books", "1 High Street, Marra");
    assertThat(letters.code("A1")).matches("([A-Z2-9]{4}-){2}[A-Z2-9]{4}");
  }

  @Test
  void aMemberSeesTheirOwnEntryAndNobodyElses() {
    VisitedPage entry = Letters.make(walk).open(Letters.stranger(), "A1");
    assertThat(entry.status()).isEqualTo(200);
    assertThat(entry.text())
        .contains("Marra Books", "1 High Street", "£11,500", "3 High Street", "£4,000")
        .doesNotContain("Singh");
    assertThat(entry.header("Cache-Control")).isEqualTo("no-store");
  }

  /** Neither the address of a page nor a cookie may open the entry for the next who sits there. */
  @Test
  void noAddressHoldsTheCodeAndNoCookieIsSet() {
    Visitor visitor = Letters.stranger();
    Letters letters = Letters.make(walk);
    VisitedPage entry = letters.open(visitor, "A2");
    assertThat(entry.address().toString()).doesNotContain(letters.code("A2").substring(0, 4));
    assertThat(visitor.cookieNames()).isEmpty();
    String spoilt = entry.path().substring(0, entry.path().length() - 2) + "xx";
    assertThat(visitor.get(spoilt).status()).isEqualTo(410);
  }

  @Test
  void aWrongCodeComesBackToBeMended() {
    Letters letters = Letters.make(walk);
    String code = letters.code("A1");
    String swapped = code.substring(0, 10) + code.charAt(11) + code.charAt(10) + code.substring(12);
    String wrong = swapped.equals(code) ? "2222-2222-2224" : swapped;
    VisitedPage refused = Letters.open(Letters.stranger(), "en", wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("input[name=code]").val()).isEqualTo(wrong);
    assertThat(refused.text(".govuk-error-summary")).contains("wrong");
  }

  @Test
  void newCodesMakeTheOldOnesWorthlessAndCloseWhatTheyOpened() {
    Letters before = Letters.make(walk);
    Visitor visitor = Letters.stranger();
    VisitedPage entry = before.open(visitor, "A1");
    VisitedPage unsure =
        walk.officer().submit(walk.officer().get(walk.path() + "/codes"), Map.of());
    assertThat(unsure.status()).isEqualTo(422);
    assertThat(visitor.get(entry.path()).status()).isEqualTo(200);
    Letters.make(walk);
    assertThat(visitor.get(entry.path()).status()).isEqualTo(410);
    assertThat(before.open(visitor, "A1").status()).isEqualTo(422);
  }

  @Test
  void whoSaysThatTheirEntryIsRightIsCountedOnce() {
    Visitor visitor = Letters.stranger();
    Letters letters = Letters.make(walk);
    VisitedPage entry = letters.open(visitor, "A2");
    VisitedPage thanked = visitor.submit(entry, Map.of());
    assertThat(thanked.text()).contains("your entry is right", "You told us on");
    visitor.submit(thanked, Map.of());
    assertThat(walk.officer().get(walk.path() + "/codes").text()).contains("1 of 2 have said");
  }

  @Test
  void whatIsWrongIsKeptAndAnsweredToWhoeverHasTheCode() {
    Visitor visitor = Letters.stranger();
    Letters letters = Letters.make(walk);
    VisitedPage form = visitor.click(letters.open(visitor, "A1"), "something is wrong");
    VisitedPage refused = visitor.submit(form, Map.of("what", "We left number 3"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("#what")).isEqualTo("We left number 3");
    VisitedPage sent = visitor.submit(refused, Map.of("evidence", "Lease ended in May"));
    assertThat(sent.text()).contains("We left number 3", "Waiting for an answer");

    VisitedPage list = walk.officer().get(walk.path() + "/requests");
    VisitedPage request = walk.officer().click(list, "Marra Books");
    assertThat(request.text()).contains("Lease ended in May", "3 High Street");
    VisitedPage done = walk.officer().submit(request, Map.of("answer", "Taken out"));
    assertThat(done.text("tbody")).contains("Answered");
    assertThat(letters.open(visitor, "A1").text()).contains("Taken out");
  }

  @Test
  void officersAreToldOnTheirFirstPageThatARequestWaits() {
    Visitor visitor = Letters.stranger();
    VisitedPage form = visitor.click(Letters.make(walk).open(visitor, "A2"), "something is wrong");
    visitor.submit(form, Map.of("what", "The value", "evidence", "The assessor's letter"));
    assertThat(walk.officer().get("/en/officer").text()).contains("to correct a register");
  }
}
