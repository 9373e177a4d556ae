package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the lines of rules one by one, and then looks at them together. */
final class LevyText {
  private final List<LevyFault> faults = new ArrayList<>();
  private final List<LevyClause> clauses = new ArrayList<>();
  private final LevySettings settings = new LevySettings();

  LevyRulesFile read(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      readLine(new LevyWords(i + 1), LevyWords.plain(lines.get(i)));
    }
    checkTogether();
    faults.sort(Comparator.comparingInt(LevyFault::line));
    LevyTerm term = settings.term();
    return new LevyRulesFile(
        term == null || !faults.isEmpty() ? null : rules(term),
        new LevyNeeds(clauses, settings.basis().ownerPaysWhenEmpty()),
        faults);
  }

  private LevyRules rules(LevyTerm term) {
    return new LevyRules(term, settings.basis(), settings.rise(), settings.limits(), clauses);
  }

  private void readLine(LevyWords words, String text) {
    try {
      Optional<LevySetting.Said> setting = LevySetting.in(text);
      if (setting.isPresent()) {
        settings.take(words, setting.get());
      } else if (!text.isEmpty()) {
        add(new LevySentence(words, text).read());
      }
    } catch (LevyMisread misread) {
      faults.add(misread.fault());
    }
  }

  private void add(LevyClause clause) {
    Optional<LevyClause> before = clauses.stream().filter(clause::contradicts).findFirst();
    before.ifPresent(
        first -> fault(clause.line(), LevyReason.CHARGED_TWICE, String.valueOf(first.line())));
    clauses.add(clause);
  }

  private void checkTogether() {
    if (!settings.speaksOfTerm()) {
      fault(0, LevyReason.TERM_MISSING);
    }
    if (clauses.stream().noneMatch(clause -> clause.effect() instanceof LevyEffect.Charge)) {
      fault(0, LevyReason.CHARGE_MISSING);
    } else if (clauses.stream().noneMatch(clause -> clause.effect() instanceof LevyEffect.Rate)) {
      clauses.stream()
          .filter(clause -> clause.effect() instanceof LevyEffect.PointsOff)
          .forEach(clause -> fault(clause.line(), LevyReason.POINTS_NEED_A_RATE));
    }
  }

  private void fault(int line, LevyReason reason, String... facts) {
    faults.add(LevyFault.of(line, reason, facts));
  }
}
