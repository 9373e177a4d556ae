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

  @Test
  void whatStandsInTheWayOfAFreezeIsFoundByItsCode() {
    for (FreezeProblem.Kind kind : FreezeProblem.Kind.values()) {
      assertThat(FreezeProblem.Kind.of(kind.code())).contains(kind);
    }
    assertThat(FreezeProblem.Kind.LIABLE_WITHOUT_VOTE.code()).isEqualTo("liable-without-vote");
    assertThat(FreezeProblem.Kind.of("too-long")).isEmpty();
  }

  @Test
  void whatACorrectionChangesIsFoundByItsCode() {
    for (CorrectionField field : CorrectionField.values()) {
      assertThat(CorrectionField.of(field.code())).contains(field);
    }
    assertThat(CorrectionField.PERSON.code()).isEqualTo("person");
    assertThat(CorrectionField.of("name")).isEmpty();
  }
}
