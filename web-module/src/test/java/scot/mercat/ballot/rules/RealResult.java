package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/** What was told of a real ballot; only that is asserted, and all of it. */
record RealResult(Properties facts) {
  static RealResult read(Path folder) throws IOException {
    Properties facts = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve("facts.properties"))) {
      facts.load(reader);
    }
    return new RealResult(facts);
  }

  void check() {
    checkSums("votes");
    checkSums("value");
    checkPapers();
    checkOutcome();
    if (has("votes.for") && has("value.for") && !terms().hasTurnoutTests()) {
      checkCount();
    }
  }

  private void checkSums(String what) {
    if (has(what + ".all")) {
      assertThat(all(what)).isEqualTo(number(what + ".all"));
    }
    if (has(what + ".percent")) {
      assertPercent(what + ".percent", number(what + ".for"), all(what));
    }
    if (has(what + ".declared")) {
      assertPercent(what + ".declared", number(what + ".for"), all(what));
    }
  }

  private void checkPapers() {
    long counted = has("votes.for") ? all("votes") : 0;
    long received = counted + (has("papers.rejected") ? number("papers.rejected") : 0);
    if (has("papers.received")) {
      assertThat(received).isEqualTo(number("papers.received"));
    }
    if (has("papers.issued")) {
      assertThat(received).isLessThanOrEqualTo(number("papers.issued"));
    }
    if (has("papers.percent")) {
      boolean withRejected = facts.getProperty("papers.percent-counts").equals("received");
      assertPercent("papers.percent", withRejected ? received : counted, number("papers.issued"));
    }
  }

  /** By whole numbers, to as many places as were declared, half up. */
  private void assertPercent(String key, long part, long whole) {
    BigDecimal declared = new BigDecimal(facts.getProperty(key));
    assertThat(
            BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), declared.scale(), RoundingMode.HALF_UP))
        .as(key)
        .isEqualTo(declared);
    if (declared.scale() == 2) {
      assertThat(new Condition.Turnout(Measure.NUMBER, part, whole).share().hundredths())
          .isEqualTo(declared.unscaledValue().intValue());
    }
  }

  /** An approval fails no test that was told of; the test that a refusal names is failed. */
  private void checkOutcome() {
    List<Condition> told =
        Stream.of(
                majority(Measure.NUMBER, "votes", terms().byNumber(), 1),
                majority(Measure.VALUE, "value", terms().byValue(), 100),
                turnout(Measure.NUMBER, "turnout.persons-percent"),
                turnout(Measure.VALUE, "turnout.value-percent"))
            .flatMap(Optional::stream)
            .toList();
    assertThat(told).isNotEmpty();
    assertThat(told.stream().filter(test -> !test.isMet()).map(Condition::name))
        .isEqualTo(Optional.ofNullable(facts.getProperty("failed")).stream().toList());
    assertThat(has("failed")).isEqualTo(!isApproved());
  }

  private Optional<Condition> majority(Measure measure, String what, Bar bar, long unit) {
    return has(what + ".for")
        ? Optional.of(
            new Condition.Majority(
                measure, number(what + ".for") * unit, number(what + ".against") * unit, bar))
        : Optional.empty();
  }

  private Optional<Condition> turnout(Measure measure, String key) {
    return Optional.ofNullable(facts.getProperty(key))
        .map(percent -> new BigDecimal(percent).movePointRight(2).longValueExact())
        .map(part -> new Condition.Turnout(measure, part, 10_000));
  }

  /** The same totals as papers of a register in which each vote stands for a part of the value. */
  private void checkCount() {
    List<RightEntitled> rights = new ArrayList<>();
    List<PaperJudged> papers = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      long votes = number("votes." + choice.code());
      long value = number("value." + choice.code()) * 100;
      for (long i = 0; i < votes; i++) {
        String name = choice.code() + i;
        long rest = i == 0 ? value % votes : 0;
        rights.add(new RightEntitled(name, name, name, value / votes + rest));
        papers.add(new PaperJudged(name, name, new PaperJudged.Counted(choice)));
      }
    }
    Result result = Count.of(new Ballot(terms(), rights, papers));

    assertThat(result.isApproved()).isEqualTo(isApproved());
    assertThat(result.conditions())
        .containsExactly(
            majority(Measure.NUMBER, "votes", Bar.MAJORITY, 1).orElseThrow(),
            majority(Measure.VALUE, "value", Bar.MAJORITY, 100).orElseThrow());
  }

  private Terms terms() {
    return Terms.of(
        Nation.of(facts.getProperty("nation")).orElseThrow(),
        ProposalKind.of(facts.getProperty("kind", "new")).orElseThrow());
  }

  private boolean isApproved() {
    return facts.getProperty("outcome").equals("approved");
  }

  private boolean has(String key) {
    return facts.containsKey(key);
  }

  private long all(String what) {
    return number(what + ".for") + number(what + ".against");
  }

  private long number(String key) {
    return Long.parseLong(facts.getProperty(key));
  }
}
