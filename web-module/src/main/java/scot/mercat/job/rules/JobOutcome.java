package scot.mercat.job.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What came of a job. Never anything about a person: it stands in rows that many may read.
 *
 * @param code names the message that says it: small letters and hyphens, at most 40; empty while
 *     nothing has
 * @param counts what the message counts, in its order
 */
public record JobOutcome(String code, List<Long> counts) {
  private static final Pattern CODE = Pattern.compile("[a-z-]{0,40}");

  /** Nothing has come of it yet, or never will. */
  public static final JobOutcome NONE = new JobOutcome("", List.of());

  /** It threw; the server's log says what, under the job's id. */
  public static final JobOutcome FAULT = of("fault");

  /** The program stopped in the middle of it again and again. */
  public static final JobOutcome GAVE_UP = of("gave-up");

  /**
   * @throws IllegalArgumentException where the code is none
   */
  public JobOutcome {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("No code of an outcome");
    }
    counts = List.copyOf(counts);
  }

  public static JobOutcome of(String code, long... counts) {
    return new JobOutcome(code, LongStream.of(counts).boxed().toList());
  }

  /** The counts as rows keep them, with spaces between. */
  public String countsText() {
    return counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** Of a row. */
  public static JobOutcome read(String code, String counts) {
    return new JobOutcome(
        code,
        Stream.of(counts.split(" ")).filter(text -> !text.isEmpty()).map(Long::valueOf).toList());
  }
}
