package scot.mercat.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** A register that is too long to be checked while somebody waits, and the job that does it. */
public final class LongRegister {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private LongRegister() {}

  /**
   * One firm and property a line, no two alike.
   *
   * @param bad so many lines at the end have no value
   */
  public static String csv(int good, int bad) {
    StringBuilder csv = new StringBuilder("account,name,uarn,address,rv\n");
    for (int i = 0; i < good + bad; i++) {
      String value = i < good ? String.valueOf(10_000 + i) : "a lot";
      csv.append("A%d,Firm %d,P%d,%d High Street,%s%n".formatted(i, i, i, i, value));
    }
    return csv.toString();
  }

  /** Looks at the job's page until the work has ended. */
  public static VisitedPage ended(Visitor officer, VisitedPage job) {
    assertThat(job.path()).as(job.text()).contains("/officer/jobs/");
    long end = System.nanoTime() + PATIENCE.toNanos();
    VisitedPage page = job;
    while (page.status() == 200 && !page.has("#onward") && System.nanoTime() < end) {
      pause();
      page = officer.get(job.path());
    }
    assertThat(page.has("#onward")).as(page.text()).isTrue();
    return page;
  }

  /** Where the link of a job that has ended leads. */
  public static VisitedPage onward(Visitor officer, VisitedPage job) {
    return officer.get(ended(officer, job).one("#onward").attr("href"));
  }

  /** Sends it in, has it checked and used; the district's page. */
  public static VisitedPage use(DistrictWalk walk, String csv) {
    VisitedPage review = onward(walk.officer(), walk.send(csv));
    return onward(walk.officer(), walk.use(review));
  }

  /** A wish to cancel the job; its page. */
  public static VisitedPage cancel(Visitor officer, VisitedPage job) {
    return officer.submit(job, "form:has(#cancel)", Map.of());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
