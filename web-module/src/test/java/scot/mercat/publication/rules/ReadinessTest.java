package scot.mercat.publication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.plan.rules.StatutoryContent.Missing;
import scot.mercat.plan.rules.StatutoryContent.Need;
import scot.mercat.publication.rules.Readiness.Lack;

class ReadinessTest {
  @Test
  void aDraftThatLacksNothingOfTheLawAndSaysWhomToAskIsReady() {
    assertThat(new Readiness(List.of(), 1).lacks()).isEmpty();
  }

  @Test
  void whatTheLawAsksForComesFirstEachWithItsParagraph() {
    assertThat(
            new Readiness(List.of(new Missing(Need.OUTCOME, ""), new Missing(Need.OWNER, "b07")), 0)
                .lacks())
        .containsExactly(
            new Lack("outcome", ""), new Lack("owner", "b07"), new Lack("contact", ""));
  }

  @Test
  void noPlanIsPublishedThatSaysNobodyToAsk() {
    assertThat(new Readiness(List.of(), 0).lacks()).containsExactly(new Lack("contact", ""));
  }
}
