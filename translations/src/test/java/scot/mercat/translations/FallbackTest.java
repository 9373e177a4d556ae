package scot.mercat.translations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FallbackTest {

  @ParameterizedTest
  @CsvSource({
    // sensitive, staleness, provenance, shown
    "false, CURRENT, PERSON,           SHOW",
    "false, STALE,   PERSON,           SHOW_STALE",
    "false, MISSING, PERSON,           ENGLISH_MISSING",
    "false, CURRENT, MACHINE_RELEASED, SHOW_MACHINE",
    "false, STALE,   MACHINE_RELEASED, ENGLISH_WITHHELD",
    "false, MISSING, MACHINE_RELEASED, ENGLISH_MISSING",
    "false, CURRENT, MACHINE_RAW,      ENGLISH_MISSING",
    "false, STALE,   MACHINE_RAW,      ENGLISH_MISSING",
    "false, MISSING, MACHINE_RAW,      ENGLISH_MISSING",
    "true,  CURRENT, PERSON,           SHOW",
    "true,  STALE,   PERSON,           ENGLISH_WITHHELD",
    "true,  MISSING, PERSON,           ENGLISH_MISSING",
    "true,  CURRENT, MACHINE_RELEASED, ENGLISH_WITHHELD",
    "true,  STALE,   MACHINE_RELEASED, ENGLISH_WITHHELD",
    "true,  MISSING, MACHINE_RELEASED, ENGLISH_MISSING",
    "true,  CURRENT, MACHINE_RAW,      ENGLISH_MISSING",
    "true,  STALE,   MACHINE_RAW,      ENGLISH_MISSING",
    "true,  MISSING, MACHINE_RAW,      ENGLISH_MISSING"
  })
  void everyCaseHasItsDecision(
      boolean sensitive, Staleness staleness, Provenance provenance, Fallback shown) {
    assertThat(Fallback.of(sensitive, staleness, provenance)).isEqualTo(shown);
  }

  @ParameterizedTest
  @EnumSource(Staleness.class)
  void machineTextThatNobodyReleasedIsNeverShown(Staleness staleness) {
    assertThat(Fallback.of(false, staleness, Provenance.MACHINE_RAW).isTranslation()).isFalse();
    assertThat(Fallback.of(true, staleness, Provenance.MACHINE_RAW).isTranslation()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Provenance.class)
  void aStaleDateIsNeverShown(Provenance provenance) {
    assertThat(Fallback.of(true, Staleness.STALE, provenance).isTranslation()).isFalse();
  }

  @Test
  void onlyThePlainTranslationStandsWithoutANotice() {
    for (Fallback fallback : Fallback.values()) {
      assertThat(fallback.hasNotice()).isEqualTo(fallback != Fallback.SHOW);
    }
  }
}
