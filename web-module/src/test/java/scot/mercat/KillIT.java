package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** Killed again and again while people comment, Mercat comes back with every receipt it gave. */
class KillIT {
  private static final int ROUNDS = Boolean.getBoolean("mercat.full") ? 20 : 3;
  private static final int PEOPLE = 4;

  /** Receipts given in a round before the blow, and how long a slow machine may take for them. */
  private static final int LEAST = 10;

  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final String FORM = "/en/plans/harbourhead/v2/comment";

  /** One machine sends more and faster than people do. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "MERCAT_DEMO", "true",
          "MERCAT_COMMENTS_PER_ADDRESS", "1000000",
          "MERCAT_FORM_SECONDS", "0");

  /** The code of each receipt by the words of its comment. */
  private final Map<String, String> receipts = new ConcurrentHashMap<>();

  private final AtomicInteger next = new AtomicInteger();

  @Test
  void everyReceiptThatWasGivenIsKept() throws Exception {
    Path data = RunningMercat.emptyFolder("kill");
    for (int round = 0; round < ROUNDS; round++) {
      RunningMercat mercat = RunningMercat.start(data, SETTINGS);
      assertThat(kept(mercat)).as("round " + round).containsAll(receipts.keySet());
      int before = receipts.size();
      commentAndKill(mercat);
      assertThat(receipts.size()).as("comments in round " + round).isGreaterThan(before);
    }
    try (RunningMercat mercat = RunningMercat.start(data, SETTINGS)) {
      assertThat(kept(mercat)).containsAll(receipts.keySet());
      assertReceiptsOpen(mercat);
    }
  }

  private void commentAndKill(RunningMercat mercat) throws InterruptedException {
    Thread[] people = new Thread[PEOPLE];
    for (int i = 0; i < PEOPLE; i++) {
      people[i] = Thread.ofPlatform().start(() -> comment(mercat.visitor()));
    }
    awaitReceipts(receipts.size() + LEAST);
    long database = EmbeddedDatabase.of(mercat).process();
    mercat.kill();
    ProcessHandle.of(database).ifPresent(ProcessHandle::destroyForcibly);
    for (Thread person : people) {
      person.join();
    }
  }

  private void awaitReceipts(int count) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (receipts.size() < count && System.nanoTime() < end) {
      Thread.sleep(20);
    }
  }

  /** Whoever is in the middle of a comment when the blow comes has no receipt yet. */
  private void comment(Visitor visitor) {
    try {
      while (true) {
        String words = "kill-" + next.incrementAndGet();
        VisitedPage about =
            visitor.submit(visitor.get(FORM), Map.of("text", words, "step", "words"));
        VisitedPage check = visitor.submit(about, Map.of("consent", "no", "step", "about"));
        VisitedPage receipt = visitor.submit(check, Map.of("step", "send"));
        receipts.put(words, receipt.one(".mercat-code").text());
      }
    } catch (UncheckedIOException e) {
      // The server is gone: that is what this test is about.
    }
  }

  private static Set<String> kept(RunningMercat mercat) throws SQLException {
    Set<String> words = new TreeSet<>();
    try (Connection connection = EmbeddedDatabase.of(mercat).connect("mercat_app");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select text from response_response where text like 'kill-%'")) {
      while (rows.next()) {
        words.add(rows.getString(1));
      }
    }
    return words;
  }

  /** Some of them, from first to last, as their owners would. */
  private void assertReceiptsOpen(RunningMercat mercat) {
    Visitor visitor = mercat.visitor();
    for (String code : receipts.values().stream().limit(20).toList()) {
      VisitedPage page = visitor.submit(visitor.get("/en/receipts"), Map.of("code", code));
      assertThat(page.status()).as(page.text()).isEqualTo(200);
      assertThat(page.path()).isNotEqualTo("/en/receipts");
    }
  }
}
