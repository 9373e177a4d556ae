package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.bid.rules.Nation;
import scot.mercat.checks.Cases;

/**
 * Each folder: what is known of a declared ballot as {@code key=value}, then lines {@code
 * step,day,until} of what is noted one after the other, and what comes of it: {@code
 * refused,step,day,why}, and at the end how the result stands, whether the papers are kept on
 * {@code today}, what that means for names, and what can be noted then.
 */
class AfterCasesTest {
  @TestFactory
  Stream<DynamicTest> whatCanHappenAfterADeclarationFollowsTheLawOfTheNation() {
    return Cases.of("ballot/after", "txt")
        .map(one ->
            DynamicTest.dynamicTest(
                one.name(), () -> assertThat(written(one.input())).isEqualTo(one.expected())));
  }

  private static List<String> written(String input) {
    Map<String, String> facts =
        input
            .lines()
            .filter(line -> line.contains("="))
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, _) -> a, TreeMap::new));
    AfterDays days =
        new AfterDays(
            Nation.of(facts.getOrDefault("nation", "")).orElseThrow(),
            "yes".equals(facts.get("approved")),
            LocalDate.parse(facts.getOrDefault("declared", "")),
            day(facts.get("veto-until")),
            day(facts.get("challenge-until")),
            day(facts.get("kept-until")));
    LocalDate today = LocalDate.parse(facts.getOrDefault("today", ""));
    List<String> came = new ArrayList<>();
    List<Happened> happened = new ArrayList<>();
    input
        .lines()
        .filter(line -> line.contains(","))
        .map(line -> line.split(",", -1))
        .forEach(line -> note(days, today, step(line), happened, came));
    AfterDeclaration after = new AfterDeclaration(days, happened);
    came.add("standing," + after.standing());
    came.add("keeping," + after.keeping(today));
    came.add("ending," + after.ending());
    came.add(
        "possible,"
            + after.possible().stream().map(AfterStep::code).collect(Collectors.joining(" ")));
    return came;
  }

  private static void note(
      AfterDays days, LocalDate today, Happened next, List<Happened> happened, List<String> came) {
    new AfterDeclaration(days, happened)
        .refusal(next, today)
        .ifPresentOrElse(
            why ->
                came.add("refused,%s,%s,%s".formatted(next.step().code(), next.day(), why.code())),
            () -> happened.add(next));
  }

  private static Happened step(String[] line) {
    return new Happened(
        AfterStep.of(line[0]).orElseThrow(), LocalDate.parse(line[1]), day(line[2]));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null || text.isEmpty() ? null : LocalDate.parse(text);
  }
}
