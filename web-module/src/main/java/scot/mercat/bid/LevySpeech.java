package scot.mercat.bid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scot.mercat.bid.rules.DateSpan;
import scot.mercat.bid.rules.LevyBasis;
import scot.mercat.bid.rules.LevyClause;
import scot.mercat.bid.rules.LevyEffect;
import scot.mercat.bid.rules.LevyFault;
import scot.mercat.bid.rules.LevyLimits;
import scot.mercat.bid.rules.LevyMeasure;
import scot.mercat.bid.rules.LevyRange;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.bid.rules.LevyTerm;
import scot.mercat.bid.rules.LevyWho;
import scot.mercat.bid.rules.LevyYear;
import scot.mercat.bid.rules.Nation;
import scot.mercat.translations.Words;

/**
 * Says the rules of a levy in the reader's language. Kinds of property are named as the rules name
 * them, in English, between marks that {@link SaidPart} reads.
 *
 * @param isConsulting true where people are only asked what they think: no such page speaks of a
 *     ballot
 */
public record LevySpeech(Words words, Nation nation, boolean isConsulting) {
  private static final List<String> OWN_KINDS = List.of("voluntary", "associate", "empty");
  private static final long PENCE = 100;

  public LevySpeech(Words words, Nation nation) {
    this(words, nation, false);
  }

  /** For pages on which people are only asked what they think. */
  public static LevySpeech consulting(Words words, Nation nation) {
    return new LevySpeech(words, nation, true);
  }

  /** Each rule as a sentence: those of the levy as a whole, who pays what, and the limits. */
  public List<String> sentences(LevyRules rules) {
    List<String> all = new ArrayList<>(ofTerm(rules.term()));
    all.addAll(rules.clauses().stream().map(this::clause).toList());
    if (rules.rise() > 0) {
      all.add(words.say("bid.levy.set.rise", percent(rules.rise())));
    }
    all.addAll(ofLimits(rules.limits()));
    all.addAll(ofBasis(rules));
    return all;
  }

  private List<String> ofTerm(LevyTerm term) {
    List<String> said = new ArrayList<>();
    said.add(words.say("bid.levy.set.term", term.span().from(), term.span().until()));
    List<LevyYear> years = term.years();
    if (!term.equals(LevyTerm.of(term.span())) && years.size() > 1) {
      said.add(words.say("bid.levy.set.years", years.get(1).span().from()));
    }
    return said;
  }

  private List<String> ofLimits(LevyLimits limits) {
    List<String> said = new ArrayList<>();
    if (limits.least() > 0) {
      said.add(words.say("bid.levy.set.least", money(limits.least())));
    }
    if (limits.most() != LevyLimits.NONE) {
      said.add(words.say("bid.levy.set.most", money(limits.most())));
    }
    if (limits.mostOfPerson() != LevyLimits.NONE) {
      said.add(words.say("bid.levy.set.person-most", money(limits.mostOfPerson())));
    }
    return said;
  }

  private List<String> ofBasis(LevyRules rules) {
    LevyBasis basis = rules.basis();
    List<String> said = new ArrayList<>();
    if (rules.needs().looksAtValue()) {
      said.add(
          switch (basis.value()) {
            case AS_AT_BALLOT ->
                words.say(isConsulting ? "bid.levy.set.as-at-start" : "bid.levy.set.as-at-ballot");
            case AT_ONCE -> words.say("bid.levy.set.at-once");
            case EACH_YEAR -> words.say("bid.levy.set.each-year");
          });
    }
    said.add(
        basis.chargeableDay() == null
            ? words.say("bid.levy.set.by-day")
            : words.say(
                "bid.levy.set.one-day", rules.term().years().getFirst().on(basis.chargeableDay())));
    if (basis.ownerPaysWhenEmpty()) {
      said.add(words.say("bid.levy.set.owner"));
    }
    return said;
  }

  private String clause(LevyClause clause) {
    String who = who(clause.who());
    DateSpan window = clause.window();
    if (!window.from().equals(DateSpan.ALWAYS.from())) {
      who = composed("bid.levy.who.from", who, window.from());
    }
    if (!window.until().equals(DateSpan.ALWAYS.until())) {
      who = composed("bid.levy.who.until", who, window.until());
    }
    return composed("bid.levy.line", who, effect(clause.effect()));
  }

  /**
   * A phrase of phrases, each of which is set apart where it holds Latin letters or digits. So the
   * whole might hold no letter of its own by which to tell its direction, and is given a mark.
   */
  String composed(String key, Object... arguments) {
    return (words.language().isRtl() ? "\u200F" : "") + words.say(key, arguments);
  }

  /** Such as “Rateable value £3,000 to £8,399”. */
  public String who(LevyWho who) {
    String kind = who.kind().isEmpty() ? "" : kind(who.kind());
    if (who.measure() == LevyMeasure.NONE) {
      return kind.isEmpty() ? words.say("bid.levy.who.all") : kind;
    }
    String measured = range(who);
    return kind.isEmpty() ? measured : composed("bid.levy.who.with", kind, measured);
  }

  /** The name of a kind, such as “Voluntary member”. */
  public String kind(String kind) {
    return OWN_KINDS.contains(kind)
        ? words.say("bid.levy.kind." + kind)
        : SaidPart.english(capital(kind.replace('-', ' ')));
  }

  private static String capital(String text) {
    int second = text.offsetByCodePoints(0, 1);
    return text.substring(0, second).toUpperCase(Locale.UK) + text.substring(second);
  }

  private String range(LevyWho who) {
    String name = measure(who.measure());
    LevyRange range = who.range();
    Object low = bound(who.measure(), range.low());
    Object high = bound(who.measure(), range.high());
    return switch (range.form()) {
      case BETWEEN -> words.say("bid.levy.range.between", name, low, high);
      case BELOW -> words.say("bid.levy.range.below", name, high);
      case OR_LESS -> words.say("bid.levy.range.or-less", name, high);
      case OR_MORE -> words.say("bid.levy.range.or-more", name, low);
      case OVER -> words.say("bid.levy.range.over", name, low);
    };
  }

  private String bound(LevyMeasure measure, long number) {
    return measure == LevyMeasure.RATEABLE_VALUE
        ? money(Math.min(number, Long.MAX_VALUE / PENCE) * PENCE)
        : words.number(number);
  }

  /** “Rateable value” as the nation calls it, or “Employees”. */
  public String measure(LevyMeasure measure) {
    if (measure == LevyMeasure.EMPLOYEES) {
      return words.say("bid.levy.employees");
    }
    return words.say(
        nation == Nation.NORTHERN_IRELAND ? "bid.levy.net-annual-value" : "bid.levy.value");
  }

  String effect(LevyEffect effect) {
    return switch (effect) {
      case LevyEffect.Rate(long millionths) ->
          words.say("bid.levy.effect.rate", percent(millionths));
      case LevyEffect.Sum(long pence) -> words.say("bid.levy.effect.sum", money(pence));
      case LevyEffect.Exempt() -> words.say("bid.levy.effect.exempt");
      case LevyEffect.PercentOff(long millionths) ->
          words.say("bid.levy.effect.percent-off", percent(millionths));
      case LevyEffect.PointsOff(long millionths) ->
          words.say("bid.levy.effect.points-off", percent(millionths));
    };
  }

  /** What is wrong with a line, and what to do. */
  public String fault(LevyFault fault) {
    String text = words.say("bid.levy.fault." + fault.reason().code(), fault.facts().toArray());
    return fault.line() == 0 ? text : words.say("bid.levy.fault.line", fault.line(), text);
  }

  public String percent(long millionths) {
    return words.percent(BigDecimal.valueOf(millionths, 6).stripTrailingZeros());
  }

  public String money(long pence) {
    return words.money(pence);
  }
}
