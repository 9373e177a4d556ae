package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.mercat.journeys.BidTeam.Person;

/**
 * A ballot of 400 votes from the district's name to the recount, by keyboard alone; each page is
 * looked at by axe and the walker. Thirteen papers go through the browser one by one, with
 * everything that happens to papers; 110 more follow in the same sessions over HTTP, so that enough
 * take part (2006 Act s39: a quarter of voters and of value).
 */
class BidOfficerJourneyIT {
  private static final int VOTES = 400;
  private static final List<String> READ =
      List.of(
          "for",
          "for",
          "for",
          "rejected:unsigned",
          "for",
          "rejected:uncertain",
          "against",
          "for",
          "rejected:unmarked",
          "for",
          "for",
          "against",
          "for");

  /** Of the papers of the browser, those that the second clerk reads otherwise. */
  private static final List<Integer> DISPUTED = List.of(7, 8);

  @Test
  void whatComesByPostIsCountedAsOftenAsAnybodyLikes() {
    try (BidTeam team = new BidTeam("bid-officer")) {
      BidDistrict district =
          BidDistrict.begin(team, "scotland", "journey-" + Long.toString(System.nanoTime(), 36));
      district.register(new BidRegister(VOTES, true));
      district.levy();
      district.days();
      district.accept(2);
      district.open();
      hold(new BallotRoom(team, district.id()), district);
    }
  }

  private static void hold(BallotRoom room, BidDistrict district) {
    List<String> serials = room.serials();
    assertThat(serials).hasSize(VOTES);
    BallotPacks packs = new BallotPacks(room.team(), district.id());
    assertThat(packs.papers(2)).containsExactlyElementsOf(serials);
    assertThat(packs.list(VOTES)).hasSize(VOTES);
    List<String> papers = comeBack(room, serials);
    room.receiveAll(serials.subList(20, 130));
    room.cannotCloseYet();
    BallotTables.dayIsOver(district.id());
    room.scan(serials.get(14), "came after the close", "32-late");
    room.close();
    read(room, papers);
    room.readAll(serials.subList(20, 130));
    room.decide(papers.get(7), "for");
    room.decide(papers.get(8), "rejected:unmarked");
    String recount = room.declare("recount-" + district.code());
    assertThat(recount)
        .contains(
            "{\"name\":\"majority-by-number\",\"for\":96,\"against\":24,\"met\":true}",
            "\"voted\":120,\"entitled\":400,\"met\":true",
            "\"approved\":true",
            "\"cancelled-serial\":2",
            "\"late\":1",
            "\"uncertain\":1",
            "\"unmarked\":1",
            "\"unsigned\":1");
    room.everybodySees(district.code(), "en", "bid-officer-41-result");
  }

  /** What happens to papers while they are out; those that are back then. */
  private static List<String> comeBack(BallotRoom room, List<String> serials) {
    String forSpoilt = room.note(serials.get(0), "spoilt", "handed in torn");
    String forLost = room.note(serials.get(1), "lost", "rates bill shown");
    room.note(serials.get(2), "cancelled", "the firm has gone");
    room.proxy(serials.get(3));
    List<String> papers =
        Stream.concat(Stream.of(forSpoilt, forLost), serials.subList(3, 14).stream()).toList();
    for (String paper : papers) {
      room.scan(paper, "is back", paper.equals(forSpoilt) ? "30-received" : "");
    }
    room.scan("0000 00000 1", "This is not the number of a paper", "31-misread");
    room.scan(papers.getLast(), "was noted before", "31-noted-before");
    room.scan(serials.get(0), "taken out of use before", "31-out-of-use");
    room.scan(serials.get(2), "taken out of use before", "");
    room.note(papers.getLast(), "return-withdrawn", "scanned in another pile");
    room.scan(papers.getLast(), "is back", "");
    return papers;
  }

  private static void read(BallotRoom room, List<String> papers) {
    for (int i = 0; i < papers.size(); i++) {
      room.read(Person.FIRST_CLERK, papers.get(i), READ.get(i), i == 0 ? "36-read" : "");
    }
    for (int i = 0; i < papers.size(); i++) {
      String verdict = DISPUTED.contains(i) ? "against" : READ.get(i);
      room.read(Person.SECOND_CLERK, papers.get(i), verdict, "");
    }
  }
}
