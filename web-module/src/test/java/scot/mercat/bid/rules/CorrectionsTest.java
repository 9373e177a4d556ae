package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.rules.Correction.Corrected;
import scot.mercat.bid.rules.Correction.Refusal;
import scot.mercat.bid.rules.Correction.Refused;

class CorrectionsTest {
  private static final UUID SHOP = new UUID(1, 1);
  private static final UUID INN = new UUID(1, 2);
  private static final UUID ANNE = new UUID(2, 1);
  private static final UUID BELL = new UUID(2, 2);

  private static final Entry TENANT = entry(1, ANNE, SHOP, 60, true);
  private static final Entry OWNER = entry(2, BELL, SHOP, 40, true);
  private static final Entry GUEST = entry(3, ANNE, INN, 100, false);
  private static final List<Entry> REGISTER = List.of(TENANT, OWNER, GUEST);

  private static Entry entry(int right, UUID person, UUID property, int share, boolean votes) {
    RegisterLine.Property facts =
        new RegisterLine.Property(
            "P" + property.getLeastSignificantBits(),
            "High Street",
            "",
            "council",
            "",
            10_000,
            OptionalInt.empty(),
            "",
            false);
    return new Entry(
        new UUID(3, right),
        person,
        property,
        new RegisterLine(
            right, new RegisterLine.Person("A" + person, "Anne", ""), facts, share, true, votes));
  }

  private static List<Entry> corrected(Correction correction) {
    Correction.Outcome outcome = Corrections.apply(REGISTER, correction);
    assertThat(outcome).isInstanceOf(Corrected.class);
    return ((Corrected) outcome).register();
  }

  private static void refused(Refusal why, Correction correction) {
    assertThat(Corrections.apply(REGISTER, correction)).isEqualTo(new Refused(why));
  }

  /** 60 and 40 % of 12,345 are 740,700 and 493,800 hundredths. */
  @Test
  void aValueIsPutRightForAllWhoVoteOnTheProperty() {
    assertThat(corrected(new Correction.Value(TENANT.right(), 12_345)))
        .extracting(entry -> entry.facts().hundredths())
        .containsExactly(740_700L, 493_800L, 1_000_000L);
  }

  @Test
  void aVoteThatIsGivenStandsInTheFrozenText() {
    List<Entry> after = corrected(new Correction.Voting(GUEST.right(), true));
    assertThat(FrozenRegister.of(REGISTER).text()).doesNotContain(GUEST.right().toString());
    assertThat(FrozenRegister.of(after).text()).contains(GUEST.right() + ",");
  }

  @Test
  void aVoteThatIsTakenAwayLeavesTheLiability() {
    List<Entry> after = corrected(new Correction.Voting(OWNER.right(), false));
    assertThat(after.get(1).facts().isVoting()).isFalse();
    assertThat(after.get(1).facts().isLiable()).isTrue();
    assertThat(after).element(0).isEqualTo(TENANT);
  }

  @Test
  void noMoreThanTheWholeValueOfAPropertyVotes() {
    Entry third = entry(4, new UUID(2, 3), SHOP, 1, false);
    assertThat(
            Corrections.apply(
                List.of(TENANT, OWNER, third), new Correction.Voting(third.right(), true)))
        .isEqualTo(new Refused(Refusal.SHARES_OVER));
    assertThat(
            Corrections.apply(List.of(TENANT, third), new Correction.Voting(third.right(), true)))
        .isInstanceOf(Corrected.class);
  }

  /** Its paper is known by the right, so the right must stay the same. */
  @Test
  void aRightKeepsItsIdWhoeverHasIt() {
    UUID firm = new UUID(2, 9);
    RegisterLine.Person person = new RegisterLine.Person("A9", "Firth", "1 Shore");
    Entry after = corrected(new Correction.Holder(OWNER.right(), firm, person)).get(1);
    assertThat(after.right()).isEqualTo(OWNER.right());
    assertThat(after.person()).isEqualTo(firm);
    assertThat(after.facts().person()).isEqualTo(person);
    assertThat(after.facts().share()).isEqualTo(40);
  }

  @Test
  void aNameThatIsPutRightIsRightOnAllTheirLines() {
    RegisterLine.Person person = new RegisterLine.Person("A", "Anne Bell", "");
    assertThat(corrected(new Correction.Holder(TENANT.right(), ANNE, person)))
        .extracting(entry -> entry.facts().person().name())
        .containsExactly("Anne Bell", "Anne", "Anne Bell");
  }

  @Test
  void nobodyHasTwoVotesOnOneProperty() {
    refused(
        Refusal.PERSON_TWICE, new Correction.Holder(OWNER.right(), ANNE, TENANT.facts().person()));
  }

  @Test
  void whatStandsThereAlreadyIsNoCorrection() {
    refused(Refusal.NOTHING_CHANGES, new Correction.Value(OWNER.right(), 10_000));
    refused(Refusal.NOTHING_CHANGES, new Correction.Voting(OWNER.right(), true));
    refused(
        Refusal.NOTHING_CHANGES,
        new Correction.Holder(OWNER.right(), BELL, OWNER.facts().person()));
  }

  @Test
  void aStrangeRightIsNotCorrected() {
    refused(Refusal.UNKNOWN_RIGHT, new Correction.Value(new UUID(3, 9), 1));
  }

  /** Whoever is left out has a line of their own from then on, at the end. */
  @Test
  void aLineThatWasLackingIsAdded() {
    Entry line = entry(5, new UUID(2, 5), new UUID(1, 5), 100, true);
    assertThat(corrected(new Correction.Line(line))).containsExactly(TENANT, OWNER, GUEST, line);
    assertThat(FrozenRegister.of(corrected(new Correction.Line(line))).text())
        .contains(line.right() + ",");
  }

  @Test
  void aLineIsAddedForWhoAndWhatIsKnown() {
    assertThat(corrected(new Correction.Line(entry(5, BELL, INN, 100, true)))).hasSize(4);
  }

  @Test
  void aLineGivesNobodyASecondVoteOnAProperty() {
    refused(Refusal.PERSON_TWICE, new Correction.Line(entry(5, ANNE, INN, 10, true)));
  }

  /** The two have 60 and 40 % already; who has no vote takes nothing of it. */
  @Test
  void aLineTakesNoMoreThanIsLeftOfTheValue() {
    UUID third = new UUID(2, 3);
    refused(Refusal.SHARES_OVER, new Correction.Line(entry(5, third, SHOP, 1, true)));
    assertThat(corrected(new Correction.Line(entry(5, third, SHOP, 1, false)))).hasSize(4);
    assertThat(
            Corrections.apply(
                List.of(TENANT), new Correction.Line(entry(5, third, SHOP, 40, true))))
        .isInstanceOf(Corrected.class);
  }

  @Test
  void oneNumberDoesNotStandForTwo() {
    Entry line = entry(5, new UUID(2, 5), new UUID(1, 5), 100, true);
    Entry sameAccount = line.with(line.facts().with(TENANT.facts().person()));
    Entry sameNumber = line.with(line.facts().with(TENANT.facts().property()));
    refused(Refusal.NUMBER_TAKEN, new Correction.Line(sameAccount));
    refused(Refusal.NUMBER_TAKEN, new Correction.Line(sameNumber));
    refused(
        Refusal.NUMBER_TAKEN,
        new Correction.Line(new Entry(line.right(), ANNE, line.property(), line.facts())));
  }

  @Test
  void votesAreGivenUntilTheDayIsOverAndValuesUntilTheResult() {
    for (CorrectionField field : CorrectionField.values()) {
      assertThat(BallotStage.VOTING.allows(field)).isTrue();
      assertThat(BallotStage.OVER.allows(field)).isEqualTo(field == CorrectionField.VALUE);
      assertThat(BallotStage.DECLARED.allows(field)).isFalse();
    }
  }
}
