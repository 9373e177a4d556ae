package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.mercat.journeys.BidTeam.Person;

/**
 * A dozen papers of each nation, each by hand in the browser, declared by the nation's own rules:
 * England and Wales ask for majorities alone (2003 Act s50), Scotland and Northern Ireland also for
 * a quarter of voters and of value (2006 Act s39; 2013 Act s7).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BidNationsIT {
  private static final int PAPERS = 12;

  /** Of the dozen, ten come back: one unsigned, one against, and one that two people dispute. */
  private static final int BACK = 10;

  private static final int UNSIGNED = 2;
  private static final int AGAINST = 3;
  private static final int DISPUTED = 4;

  private final BidTeam team = new BidTeam("");

  @AfterAll
  void close() {
    team.close();
  }

  @ParameterizedTest
  @CsvSource({"scotland, true", "england, false", "wales, false", "northern-ireland, true"})
  void aDozenPapersAreDeclaredByTheRulesOfTheNation(String nation, boolean asksForTurnout) {
    BidDistrict district =
        BidDistrict.begin(team, nation, nation + "-" + Long.toString(System.nanoTime(), 36));
    district.register(new BidRegister(PAPERS, false));
    district.days();
    district.accept(2);
    district.open();
    String recount = hold(district);
    assertThat(recount)
        .contains(
            "\"approved\":true",
            "{\"name\":\"majority-by-number\",\"for\":8,\"against\":1,\"met\":true}",
            "\"unsigned\":1");
    assertThat(recount.contains("{\"name\":\"turnout-by-number\",\"voted\":9,\"entitled\":12,"))
        .isEqualTo(asksForTurnout);
    assertThat(recount.contains("turnout-by-value")).isEqualTo(asksForTurnout);
  }

  private String hold(BidDistrict district) {
    BallotRoom room = new BallotRoom(team, district.id());
    List<String> serials = room.serials();
    assertThat(serials).hasSize(PAPERS);
    List<String> back = serials.subList(0, BACK);
    back.forEach(serial -> room.scan(serial, "is back", ""));
    BallotTables.dayIsOver(district.id());
    room.scan(serials.getLast(), "came after the close", "");
    room.close();
    for (int i = 0; i < BACK; i++) {
      room.read(Person.FIRST_CLERK, back.get(i), verdict(i), "");
    }
    for (int i = 0; i < BACK; i++) {
      room.read(Person.SECOND_CLERK, back.get(i), i == DISPUTED ? "against" : verdict(i), "");
    }
    room.decide(back.get(DISPUTED), "for");
    return room.declare("recount-" + district.code());
  }

  private static String verdict(int i) {
    return i == UNSIGNED ? "rejected:unsigned" : i == AGAINST ? "against" : "for";
  }
}
