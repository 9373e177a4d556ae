package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {
  @Test
  void nationsAndKindsAreFoundByTheirCodesOnly() {
    assertThat(Nation.NORTHERN_IRELAND.code()).isEqualTo("northern-ireland");
    assertThat(Nation.of("wales")).contains(Nation.WALES);
    assertThat(Nation.of("ireland")).isEmpty();
    assertThat(ProposalKind.RE_BALLOT.code()).isEqualTo("re-ballot");
    assertThat(ProposalKind.of("alteration")).contains(ProposalKind.ALTERATION);
    assertThat(ProposalKind.of("Alteration")).isEmpty();
  }
}
