package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scot.mercat.ballot.rules.Receiving.Paper;

class ReceivingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Instant FIVE = Instant.parse("2026-11-26T17:00:00Z");
  private static final Instant BEFORE = FIVE.minusSeconds(3600);
  private static final Instant AFTER = FIVE.plusSeconds(1);
  private static final Serial FIRST = Serial.of(412, 37);
  private static final Serial SECOND = Serial.of(412, 38);

  private static Scan scan(Serial serial, Instant at, Paper... papers) {
    return new Receiving(List.of(papers)).scan(serial.grouped(), at, FIVE);
  }

  @Test
  void aPaperThatIsOutIsReceived() {
    Scan scan = scan(FIRST, BEFORE, new Paper(FIRST, PaperState.ISSUED));

    assertThat(scan).isEqualTo(new Scan.Received(FIRST));
    assertThat(scan.event()).contains(new PaperEvent.Returned());
  }

  @Test
  void fiveOClockIsInTimeAndASecondLaterIsNot() {
    Paper paper = new Paper(FIRST, PaperState.ISSUED);

    assertThat(scan(FIRST, FIVE, paper)).isEqualTo(new Scan.Received(FIRST));
    assertThat(scan(FIRST, AFTER, paper)).isEqualTo(new Scan.Late(FIRST));
    assertThat(scan(FIRST, AFTER, paper).event()).contains(new PaperEvent.ReturnedLate());
  }

  @Test
  void fiveOClockIsThatOfTheClocksOnTheWall() {
    assertThat(Receiving.closeOf(LocalDate.of(2026, 7, 2)))
        .isEqualTo(Instant.parse("2026-07-02T16:00:00Z"));
    assertThat(Receiving.closeOf(DAY)).isEqualTo(FIVE);
  }

  @Test
  void whatIsNoSerialIsSaidToBeMisread() {
    Scan scan = new Receiving(List.of()).scan("0412 00037 0", BEFORE, FIVE);

    assertThat(scan).isEqualTo(new Scan.Misread());
    assertThat(scan.event()).isEmpty();
  }

  @Test
  void aSerialOfNoPaperIsUnknown() {
    Scan scan = scan(FIRST, BEFORE, new Paper(SECOND, PaperState.ISSUED));

    assertThat(scan).isEqualTo(new Scan.Unknown(FIRST));
    assertThat(scan.event()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SPOILT_REPLACED", "LOST_REPLACED", "CANCELLED"})
  void aSerialThatWasCancelledIsRejectedEvenWhenLate(PaperState state) {
    for (Instant at : List.of(BEFORE, AFTER)) {
      Scan scan = scan(FIRST, at, new Paper(FIRST, state), new Paper(SECOND, PaperState.ISSUED));

      assertThat(scan).isEqualTo(new Scan.OutOfUse(FIRST, state));
      assertThat(scan.event()).contains(new PaperEvent.Rejected(RejectionCause.CANCELLED_SERIAL));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RETURNED", "LATE", "REJECTED", "COUNTED"})
  void aPaperIsReceivedOnce(PaperState state) {
    Scan scan = scan(FIRST, BEFORE, new Paper(FIRST, state));

    assertThat(scan).isEqualTo(new Scan.ReceivedBefore(FIRST, state));
    assertThat(scan.event()).isEmpty();
  }

  @Test
  void aSecondPaperOfARightIsTaken() {
    Paper back = new Paper(FIRST, PaperState.RETURNED);
    Scan scan = scan(SECOND, BEFORE, back, new Paper(SECOND, PaperState.ISSUED));

    assertThat(scan).isEqualTo(new Scan.SecondPaper(SECOND, FIRST));
    assertThat(scan.event()).contains(new PaperEvent.Returned());
  }

  @Test
  void thePaperThatReplacedALostOneIsTheFirst() {
    Paper lost = new Paper(FIRST, PaperState.LOST_REPLACED);

    assertThat(scan(SECOND, BEFORE, lost, new Paper(SECOND, PaperState.ISSUED)))
        .isEqualTo(new Scan.Received(SECOND));
  }
}
