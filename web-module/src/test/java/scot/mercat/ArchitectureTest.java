package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.checks.ArchitectureRules;
import scot.mercat.checks.Tree;

/** What the design says of packages and classes; each rule is also shown failing once. */
class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> theTreeKeepsTheRule() {
    return each(rule -> rule.getValue().check(Tree.classes()));
  }

  /** The package {@code fixtures.bad} breaks every rule, in a class named after it. */
  @TestFactory
  Stream<DynamicTest> theRuleSeesWhatBreaksIt() {
    return each(rule ->
        assertThat(rule.getValue().evaluate(Tree.fixture("fixtures.bad")).getFailureReport())
            .asString()
            .containsIgnoringCase(rule.getKey()));
  }

  private static Stream<DynamicTest> each(Check check) {
    return ArchitectureRules.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> check.run(rule)));
  }

  private interface Check {
    void run(Map.Entry<String, ArchRule> rule);
  }
}
