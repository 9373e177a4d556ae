package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.rules.FreezeProblem.Kind;

class FreezeProblemTest {
  private static final UUID SHOP = new UUID(0, 1);
  private static final UUID STORE = new UUID(0, 2);

  @Test
  void whoPaysAndVotesStandsInNobodysWay() {
    assertThat(kinds(entry(SHOP, 9_000, 100, true, true))).isEmpty();
  }

  /** 2006 Act s39: those who would be liable are entitled to vote. */
  @Test
  void whoPaysWithoutVoteIsFound() {
    assertThat(kinds(entry(SHOP, 9_000, 100, true, false)))
        .containsExactly(Kind.LIABLE_WITHOUT_VOTE);
  }

  @Test
  void whoVotesWithoutPayingIsFound() {
    assertThat(kinds(entry(SHOP, 9_000, 100, false, true)))
        .containsExactly(Kind.VOTE_WITHOUT_LIABILITY);
  }

  @Test
  void whoNeitherPaysNorVotesStandsInNobodysWay() {
    assertThat(kinds(entry(SHOP, 0, 0, false, false))).isEmpty();
  }

  @Test
  void partsOfAPropertyMustAddUpToItsWholeValue() {
    assertThat(kinds(entry(SHOP, 9_000, 60, true, true), entry(STORE, 9_000, 100, true, true)))
        .containsExactly(Kind.SHARES_NOT_WHOLE);
    assertThat(kinds(entry(SHOP, 9_000, 60, true, true), entry(SHOP, 9_000, 40, true, true)))
        .isEmpty();
  }

  @Test
  void aVoteOfNoValueIsFound() {
    assertThat(kinds(entry(SHOP, 0, 100, true, true))).containsExactly(Kind.NO_VALUE);
  }

  private static List<Kind> kinds(Entry... entries) {
    return FreezeProblem.in(Arrays.asList(entries)).stream().map(FreezeProblem::kind).toList();
  }

  static Entry entry(UUID property, long pounds, int share, boolean liable, boolean voting) {
    RegisterLine.Property facts =
        new RegisterLine.Property(
            "P", "1 High Street", "", "council", "", pounds, OptionalInt.empty(), "", false);
    return new Entry(
        UUID.randomUUID(),
        UUID.randomUUID(),
        property,
        new RegisterLine(
            1, new RegisterLine.Person("A", "Brae", ""), facts, share, liable, voting));
  }
}
