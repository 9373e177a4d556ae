package scot.mercat.ballot.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.shared.rules.Csv;

/**
 * The dates that a ballot of one nation and kind has, from the table {@code ballot/dates.csv}, in
 * which whoever knows the law can read and correct them. England and Wales keep the papers six
 * months in the words of SI 2014/3204 Sch 2 para 19; Wales' words on the day of the ballot, SI
 * 2005/1312 Sch 2 para 2, stand for England's, which could not be read.
 */
record DateRules(List<DateRule> rules) {
  private static final DateRules ALL = shipped();

  static DateRules of(Nation nation, ProposalKind kind) {
    return new DateRules(ALL.rules.stream().filter(rule -> rule.concerns(nation, kind)).toList());
  }

  Stream<DateRule> known() {
    return rules.stream().filter(DateRule::isKnown);
  }

  Stream<DateRule> unknown() {
    return rules.stream().filter(rule -> !rule.isKnown());
  }

  Optional<DateRule> of(Step step) {
    return known().filter(rule -> rule.step() == step).findFirst();
  }

  /** A step that every nation has. */
  DateRule required(Step step) {
    return of(step).orElseThrow(() -> new IllegalStateException("no date for " + step));
  }

  BrokenRule broken(DayRule rule, LocalDate limit) {
    return new BrokenRule(rule, limit, required(rule.step()).source());
  }

  private static DateRules shipped() {
    try (InputStream file = DateRules.class.getResourceAsStream("/ballot/dates.csv")) {
      byte[] bytes = Objects.requireNonNull(file, "dates are shipped").readAllBytes();
      List<Csv.Row> rows = Csv.read(new String(bytes, StandardCharsets.UTF_8));
      return new DateRules(rows.stream().skip(1).map(row -> DateRule.read(row.cells())).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
