package scot.mercat.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.mercat.plan.rules.StatutoryContent.Missing;
import scot.mercat.plan.rules.StatutoryContent.Need;
import scot.mercat.plan.rules.StatutoryContent.Stated;

class StatutoryContentTest {
  private static final Stated TITLE = stated("title", BlockKind.TITLE, Map.of());
  private static final Stated OUTCOME = stated("b01", BlockKind.OUTCOME, Map.of());
  private static final Stated ACTION =
      stated("b02", BlockKind.ACTION, Map.of("owner", "council", "due", "2027-01-31"));
  private static final Stated TEXT = stated("b03", BlockKind.TEXT, Map.of());

  @Test
  void aLocalityPlanWithOutcomeActionAndPeriodLacksNothing() {
    assertThat(missing(PlanKind.LOCALITY, TITLE, OUTCOME, ACTION)).isEmpty();
  }

  @Test
  void anEmptyPlanLacksTitleOutcomeAndAction() {
    assertThat(StatutoryContent.missing(PlanKind.LOCALITY, false, List.of()))
        .extracting(Missing::need)
        .containsExactly(Need.TITLE, Need.PERIOD, Need.OUTCOME, Need.ACTION);
  }

  @Test
  void thePlanOfAWholeAreaAlsoDescribesNeeds() {
    assertThat(missing(PlanKind.LOIP, TITLE, OUTCOME, ACTION))
        .containsExactly(new Missing(Need.NEEDS, ""));
    assertThat(missing(PlanKind.LOIP, TITLE, TEXT, OUTCOME, ACTION)).isEmpty();
  }

  @Test
  void eachActionNeedsAnOwnerAndARealDay() {
    Stated unowned = stated("b07", BlockKind.ACTION, Map.of("due", "2027-02-30"));
    assertThat(missing(PlanKind.LOCALITY, TITLE, OUTCOME, ACTION, unowned))
        .containsExactly(new Missing(Need.OWNER, "b07"), new Missing(Need.DUE, "b07"));
  }

  @Test
  void aParagraphWithoutWordsIsNamed() {
    Stated blank = new Stated("b09", BlockKind.TEXT, Facts.NONE, false);
    assertThat(missing(PlanKind.LOCALITY, TITLE, OUTCOME, ACTION, blank))
        .containsExactly(new Missing(Need.TEXT, "b09"));
  }

  @Test
  void aNameInAddressesHasOnlyLatinLettersDigitsAndHyphens() {
    assertThat(Slug.of("Harbourhead locality plan 2026–2031"))
        .isEqualTo("harbourhead-locality-plan-2026-2031");
    assertThat(Slug.of("  Plana Gàidhlig! ")).isEqualTo("plana-gaidhlig");
    assertThat(Slug.of("منصوبہ")).isEmpty();
    assertThat(Slug.of("x".repeat(80))).hasSize(60);
  }

  private static List<Missing> missing(PlanKind kind, Stated... paragraphs) {
    return StatutoryContent.missing(kind, true, Stream.of(paragraphs).toList());
  }

  private static Stated stated(String key, BlockKind kind, Map<String, String> facts) {
    return new Stated(key, kind, new Facts(facts), true);
  }
}
