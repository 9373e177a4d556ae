package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two members on their phones, in English and in Polish: from the code in the letter to the result.
 * What officers do meanwhile is done by forms too, and looked at elsewhere.
 */
class BidMemberJourneyIT {
  private static final int VOTES = 12;

  /**
   * A member's language, account, why the steps are in English, and what the page says of a paper
   * and at the end.
   */
  private record Speaker(
      String language,
      String account,
      String english,
      String sent,
      String received,
      String approved) {}

  private static final List<Speaker> SPEAKERS =
      List.of(
          new Speaker(
              "en",
              "A5",
              "",
              "This paper was sent to you. It is not back yet.",
              "This paper is back with us.",
              "The proposal is approved"),
          new Speaker(
              "pl",
              "A6",
              "Nikt, kto dobrze czyta po polsku, nie sprawdził jeszcze naszego tłumaczenia",
              "Ta karta została do Państwa wysłana. Jeszcze nie wróciła.",
              "Ta karta już do nas wróciła.",
              "Propozycja jest przyjęta"));

  @Test
  void whoHasALetterFindsEverythingByIt() {
    try (BidTeam team = new BidTeam("");
        Browser phone = Browser.open(Browser.Size.PHONE, true)) {
      String code = "members-" + Long.toString(System.nanoTime(), 36);
      BidDistrict district = BidDistrict.begin(team, "scotland", code);
      district.register(new BidRegister(VOTES, false));
      district.levy();
      district.support();
      List<BidMember> members = open(phone, district);
      district.days();
      district.accept(2);
      district.open();
      vote(members, new BallotRoom(team, district.id()));
    }
  }

  /** Before the ballot. */
  private static List<BidMember> open(Browser phone, BidDistrict district) {
    String letters = new BidLetters(district.team(), district.id()).codes();
    List<BidMember> members = new ArrayList<>();
    for (Speaker speaker : SPEAKERS) {
      BidMember member = new BidMember(phone, speaker.language(), district.code());
      String number = speaker.account().substring(1);
      member.open(BidLetters.code(letters, speaker.account()), "Firm " + number);
      member.sayThatItIsRight();
      member.askWhatToPay();
      member.sign();
      members.add(member);
    }
    return members;
  }

  /** While papers are out, and after that. */
  private static void vote(List<BidMember> members, BallotRoom room) {
    List<String> serials = room.serials();
    for (int i = 0; i < members.size(); i++) {
      members.get(i).readHowToVote(SPEAKERS.get(i).english());
      String code = BallotTables.shortCode(serials.get(i));
      members.get(i).askForPaper(code, SPEAKERS.get(i).sent(), "10-paper-sent");
    }
    room.receiveAll(serials);
    for (int i = 0; i < members.size(); i++) {
      String code = BallotTables.shortCode(serials.get(i));
      members.get(i).askForPaper(code, SPEAKERS.get(i).received(), "11-paper-back");
    }
    BallotTables.dayIsOver(room.id());
    room.close();
    room.readAll(serials);
    assertThat(room.declare("recount-members")).contains("\"approved\":true");
    for (int i = 0; i < members.size(); i++) {
      members.get(i).readResult(SPEAKERS.get(i).approved());
    }
  }
}
