package scot.mercat.bid.rules;

import java.util.List;

/** What a levy brings in over its term. Sums are pence. */
public record LevyForecast(List<YearSum> years) {
  public LevyForecast {
    years = List.copyOf(years);
  }

  /**
   * One year.
   *
   * @param statutory owed by law
   * @param voluntary from members who have no vote by law
   * @param expected the part of both that is thought to come in
   * @param payers persons who owe anything
   * @param paying properties for which anything is owed
   * @param exempt properties for which nothing is
   */
  public record YearSum(
      LevyYear year,
      long statutory,
      long voluntary,
      long expected,
      long payers,
      long paying,
      long exempt) {
    public long charged() {
      return statutory + voluntary;
    }
  }

  /**
   * @param collected how much of what is owed is thought to come in, in parts per million
   */
  public static LevyForecast of(LevyRoll roll, long collected) {
    return new LevyForecast(
        roll.rules().term().years().stream()
            .map(year -> sum(year, roll.of(year), collected))
            .toList());
  }

  public long charged() {
    return years.stream().mapToLong(YearSum::charged).sum();
  }

  public long expected() {
    return years.stream().mapToLong(YearSum::expected).sum();
  }

  private static YearSum sum(LevyYear year, List<LevyCharge> charges, long collected) {
    List<LevyCharge> paying = charges.stream().filter(charge -> charge.pence() > 0).toList();
    long statutory = total(paying, true);
    long voluntary = total(paying, false);
    long properties = charges.stream().map(LevyForecast::property).distinct().count();
    long owing = paying.stream().map(LevyForecast::property).distinct().count();
    return new YearSum(
        year,
        statutory,
        voluntary,
        Shares.of(statutory + voluntary, collected, Shares.MILLION),
        paying.stream().map(LevyCharge::payer).distinct().count(),
        owing,
        properties - owing);
  }

  private static long total(List<LevyCharge> charges, boolean isStatutory) {
    return charges.stream()
        .filter(charge -> charge.property().isStatutory() == isStatutory)
        .mapToLong(LevyCharge::pence)
        .sum();
  }

  private static String property(LevyCharge charge) {
    return charge.property().property();
  }
}
