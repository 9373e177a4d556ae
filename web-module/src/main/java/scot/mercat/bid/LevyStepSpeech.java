package scot.mercat.bid;

import java.math.BigDecimal;
import java.util.OptionalLong;
import scot.mercat.bid.rules.LevyEffect;
import scot.mercat.bid.rules.LevyMeasure;
import scot.mercat.bid.rules.LevyStep;
import scot.mercat.bid.rules.LevyWho;
import scot.mercat.translations.Words;

/** Says the steps of a sum in the reader's language. */
public record LevyStepSpeech(Words words, LevySpeech rules) {
  /** What is done. */
  public String say(LevyStep step) {
    return switch (step) {
      case LevyStep.Value(long value) -> fact(LevyMeasure.RATEABLE_VALUE, rules.money(value));
      case LevyStep.Employees(long count) ->
          fact(LevyMeasure.EMPLOYEES, BigDecimal.valueOf(count, 2).stripTrailingZeros());
      case LevyStep.Exempt(LevyWho who) -> line(who, new LevyEffect.Exempt());
      case LevyStep.NoCharge() -> words.say("bid.levy.step.no-charge");
      case LevyStep.NotLiable(var day) -> words.say("bid.levy.step.not-liable", day);
      case LevyStep.PointsOff(LevyWho who, long off, long left) ->
          words.say(
              "bid.levy.step.left", line(who, new LevyEffect.PointsOff(off)), rules.percent(left));
      case LevyStep.Rate(LevyWho who, long rate, long pence) ->
          line(who, new LevyEffect.Rate(rate));
      case LevyStep.Sum(LevyWho who, long pence) -> line(who, new LevyEffect.Sum(pence));
      case LevyStep.PercentOff(LevyWho who, long off, long pence) ->
          line(who, new LevyEffect.PercentOff(off));
      case LevyStep.Rise(int year, long rise, long pence) ->
          words.say("bid.levy.step.rise", rules.percent(rise), year);
      case LevyStep.Least(long pence) -> words.say("bid.levy.set.least", rules.money(pence));
      case LevyStep.Most(long pence) -> words.say("bid.levy.set.most", rules.money(pence));
      case LevyStep.Days(var span, long length, long pence) ->
          words.say("bid.levy.step.days", span.days(), length, span.from(), span.until());
      case LevyStep.Added(long pence) -> words.say("bid.levy.step.added");
      case LevyStep.PersonMost(long most, long together, long pence) ->
          words.say("bid.levy.set.person-most", rules.money(most));
    };
  }

  /** What is owed after it, in pence; nothing after a step that only looks something up. */
  public OptionalLong sum(LevyStep step) {
    return switch (step) {
      case LevyStep.Value value -> OptionalLong.empty();
      case LevyStep.Employees employees -> OptionalLong.empty();
      case LevyStep.PointsOff points -> OptionalLong.empty();
      case LevyStep.Exempt exempt -> OptionalLong.of(0);
      case LevyStep.NoCharge none -> OptionalLong.of(0);
      case LevyStep.NotLiable none -> OptionalLong.of(0);
      case LevyStep.Rate rate -> OptionalLong.of(rate.pence());
      case LevyStep.Sum sum -> OptionalLong.of(sum.pence());
      case LevyStep.PercentOff off -> OptionalLong.of(off.pence());
      case LevyStep.Rise rise -> OptionalLong.of(rise.pence());
      case LevyStep.Least least -> OptionalLong.of(least.pence());
      case LevyStep.Most most -> OptionalLong.of(most.pence());
      case LevyStep.Days days -> OptionalLong.of(days.pence());
      case LevyStep.Added added -> OptionalLong.of(added.pence());
      case LevyStep.PersonMost most -> OptionalLong.of(most.pence());
    };
  }

  private String fact(LevyMeasure measure, Object value) {
    return rules.composed("bid.levy.line", rules.measure(measure), value);
  }

  private String line(LevyWho who, LevyEffect effect) {
    return rules.composed("bid.levy.line", rules.who(who), rules.effect(effect));
  }
}
