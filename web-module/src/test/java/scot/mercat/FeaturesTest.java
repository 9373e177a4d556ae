package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.checks.FeatureCheck;
import scot.mercat.checks.FeatureOrder;
import scot.mercat.checks.Tree;

/** A feature uses only what its door names, and of that only the root package and the rules. */
class FeaturesTest {
  private static final FeatureOrder FIXTURE_ORDER =
      new FeatureOrder(List.of(Set.of("low"), Set.of("high", "other")), Set.of("top"));

  @Test
  void everyFeatureKeepsToItsDoor() {
    assertThat(FeatureCheck.faults(Tree.classes(), "scot.mercat", FeatureOrder.MERCAT)).isEmpty();
  }

  @Test
  void aTreeInOrderHasNoFault() {
    assertThat(faults("fixtures.inorder")).isEmpty();
  }

  /** Each kind of fault, shown once on a tree that has it. */
  @TestFactory
  Stream<DynamicTest> faultsAreSeen() {
    return Stream.of(
        sees("fixtures.nodoor", "low has no door"),
        sees("fixtures.unnamed", "high uses low"),
        sees("fixtures.behind", "behind its door"),
        sees("fixtures.cycle", "a cycle: high → other"),
        sees("fixtures.upward", "low names high, which does not stand below it"),
        sees("fixtures.ontop", "high names top, which does not stand below it"),
        sees("fixtures.stranger", "stranger has no place in the order"));
  }

  private static DynamicTest sees(String fixture, String fault) {
    return DynamicTest.dynamicTest(
        fixture,
        () -> assertThat(faults(fixture)).anySatisfy(text -> assertThat(text).contains(fault)));
  }

  private static List<String> faults(String fixture) {
    return FeatureCheck.faults(Tree.fixture(fixture), fixture, FIXTURE_ORDER);
  }
}
