package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.mercat.place.rules.Fault;
import scot.mercat.shared.rules.Csv;

class BallotValuesTest {
  private static final UUID SHOP = new UUID(0, 1);
  private static final UUID INN = new UUID(0, 2);

  private static ValuesFile read(String csv) {
    List<Csv.Row> rows = Csv.read(csv);
    return ValuesFile.read(rows, ColumnMapping.guess(rows.getFirst().cells()));
  }

  private static Entry entry(UUID property, String reference, int share, boolean isVoting) {
    Entry entry = FreezeProblemTest.entry(property, 10_000, share, true, isVoting);
    RegisterLine.Property facts = entry.facts().property();
    return entry.with(
        entry
            .facts()
            .with(
                new RegisterLine.Property(
                    reference,
                    facts.address(),
                    facts.postcode(),
                    facts.authority(),
                    facts.propertyClass(),
                    facts.pounds(),
                    facts.employees(),
                    facts.relief(),
                    facts.isEmpty())));
  }

  @Test
  void everyBadLineIsNamedAndTheGoodOnesAreRead() {
    ValuesFile file = read("uarn,rv\nP1,\"£12,500\"\n,5\nP2,\nP3,some\nP1,12500\nP1,9\n");
    assertThat(file.pounds()).containsExactly(Map.entry("P1", 12_500L));
    assertThat(file.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "3 missing-property", "4 missing-value", "5 not-a-value some", "7 value-differs 2");
  }

  @Test
  void aListWithoutLinesSaysSo() {
    assertThat(read("uarn,rv").faults()).extracting(Fault::reason).containsExactly("no-rows");
  }

  /** 60 and 40 % of 12,345 are together 1,234,500 hundredths; the inn has no vote. */
  @Test
  void theSumsCountThePartsOfThoseWhoVote() {
    List<Entry> register =
        List.of(
            entry(SHOP, "P1", 60, true), entry(SHOP, "P1", 40, true), entry(INN, "P2", 100, false));
    ValueComparison found = ValueComparison.of(register, Map.of("P1", 12_345L, "P2", 5L));
    assertThat(found.before()).isEqualTo(1_000_000);
    assertThat(found.after()).isEqualTo(1_234_500);
    assertThat(found.changes())
        .extracting(ValueComparison.Change::difference)
        .containsExactly(2_345L, -9_995L);
  }

  @Test
  void whatIsNotInTheListKeepsItsValueAndWhatNobodyKnowsIsLeftOut() {
    List<Entry> register = List.of(entry(SHOP, "P1", 100, true), entry(INN, "P2", 100, true));
    ValueComparison found = ValueComparison.of(register, Map.of("P1", 10_000L, "P9", 1L));
    assertThat(found.unknown()).containsExactly("P9");
    assertThat(found.kept()).containsExactly("P2");
    assertThat(found.same()).isEqualTo(1);
    assertThat(found.changes()).isEmpty();
    assertThat(found.after()).isEqualTo(found.before()).isEqualTo(2_000_000);
  }

  @Test
  void aFrozenRegisterAddsUpItsValues() {
    List<Entry> register = List.of(entry(SHOP, "P1", 60, true), entry(INN, "P2", 100, true));
    assertThat(FrozenRegister.of(register).hundredths()).isEqualTo(1_600_000);
    assertThat(FrozenRegister.of(List.of()).hundredths()).isZero();
  }
}
