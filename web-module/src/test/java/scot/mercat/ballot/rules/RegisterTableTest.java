package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterTableTest {
  @Test
  void aFrozenRegisterIsReadAsTheRightsOfACount() {
    assertThat(
            RegisterTable.rights(
                "right_id,person_id,property_id,value_hundredths\nr1,a,p,1500000\nr2,b,p,5\n"))
        .containsExactly(
            new RightEntitled("r1", "a", "p", 1_500_000), new RightEntitled("r2", "b", "p", 5));
  }
}
