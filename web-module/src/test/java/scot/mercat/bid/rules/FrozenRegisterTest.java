package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FrozenRegisterTest {
  private static final Entry VOTER =
      FreezeProblemTest.entry(new UUID(0, 1), 25_000, 60, true, true);
  private static final Entry PAYER =
      FreezeProblemTest.entry(new UUID(0, 2), 25_000, 100, true, false);

  @Test
  void itHoldsIdsAndValuesOfThoseWhoVoteAndNoNames() {
    assertThat(FrozenRegister.of(List.of(VOTER, PAYER)).text())
        .isEqualTo(
            "right_id,person_id,property_id,value_hundredths\n"
                + String.join(
                    ",",
                    VOTER.right().toString(),
                    VOTER.person().toString(),
                    VOTER.property().toString(),
                    "1500000\n"));
  }

  @Test
  void theSameRegisterInAnotherOrderHasTheSameFingerprint() {
    Entry other = FreezeProblemTest.entry(new UUID(0, 3), 1_000, 100, true, true);
    FrozenRegister register = FrozenRegister.of(List.of(VOTER, other));
    assertThat(register.hash()).isEqualTo(FrozenRegister.of(List.of(other, VOTER)).hash());
    assertThat(register.hash()).isNotEqualTo(FrozenRegister.of(List.of(VOTER)).hash());
  }

  /** FIPS 180-4: SHA-256 of "abc". */
  @Test
  void theFingerprintIsSha256() {
    assertThat(new FrozenRegister("abc").hash())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
