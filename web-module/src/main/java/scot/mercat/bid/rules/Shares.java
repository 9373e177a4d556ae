package scot.mercat.bid.rules;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of sums in whole pence. */
public final class Shares {
  /** Parts per million in a whole: 1 % is 10,000. */
  public static final long MILLION = 1_000_000;

  private Shares() {}

  /**
   * {@code amount * part / whole}, half a penny rounded up: 1 % more than 257.58 is 260.16, since
   * 260.1558 is nearer to it than to 260.15.
   *
   * @param amount pence, not negative
   */
  public static long of(long amount, long part, long whole) {
    BigInteger twice = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(2 * part));
    return twice
        .add(BigInteger.valueOf(whole))
        .divide(BigInteger.valueOf(2 * whole))
        .longValueExact();
  }

  /**
   * A sum shared out by weight so that the parts add up to it: each gets its whole pence, and what
   * is left over goes, a penny each, to those who lost most by the rounding; the first of equals
   * comes first.
   *
   * @param weights not negative, and more than nothing together
   */
  public static List<Long> split(long sum, List<Long> weights) {
    BigInteger whole = BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
    List<BigInteger[]> parts =
        weights.stream()
            .map(weight -> BigInteger.valueOf(weight).multiply(BigInteger.valueOf(sum)))
            .map(product -> product.divideAndRemainder(whole))
            .toList();
    long[] pence = parts.stream().mapToLong(part -> part[0].longValueExact()).toArray();
    IntStream.range(0, pence.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
        .limit(sum - IntStream.range(0, pence.length).mapToLong(i -> pence[i]).sum())
        .forEach(i -> pence[i]++);
    return IntStream.range(0, pence.length).mapToObj(i -> pence[i]).toList();
  }
}
