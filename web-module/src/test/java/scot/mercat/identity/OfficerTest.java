package scot.mercat.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfficerTest {
  private static final Officer NURSE =
      new Officer(new UUID(1, 2), "Iain Ross", "strathmarra/nhs", "s", Set.of(Role.OFFICER));

  @Test
  void anOfficerActsForTheirBodyAndThoseBelowItOnly() {
    assertThat(NURSE.mayActFor("strathmarra/nhs")).isTrue();
    assertThat(NURSE.mayActFor("strathmarra/nhs/north")).isTrue();
    assertThat(NURSE.mayActFor("strathmarra")).isFalse();
    assertThat(NURSE.mayActFor("strathmarra/nhs2")).isFalse();
    assertThat(NURSE.mayActFor("strathmarra/council")).isFalse();
  }

  @Test
  void aCodeWithSignsOfPatternsMatchesItselfOnly() {
    Officer odd = new Officer(new UUID(1, 2), "A", "a_b%", "s", Set.of());
    assertThat(odd.bodiesBelow()).isEqualTo("a\\_b\\%/%");
  }
}
