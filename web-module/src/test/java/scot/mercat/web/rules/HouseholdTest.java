package scot.mercat.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HouseholdTest {
  @Test
  void oneHouseholdIsOneWhateverItsAddresses() {
    assertThat(Household.of("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Household.of("2001:DB8:1:2:ffff::1"))
        .isNotEqualTo(Household.of("2001:db8:1:3::1"));
    assertThat(Household.of("::1")).isEqualTo("0:0:0:0::/64");
    assertThat(Household.of("192.0.2.7")).isEqualTo("192.0.2.7");
  }
}
