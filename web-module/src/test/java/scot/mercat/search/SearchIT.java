package scot.mercat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * What residents find in the demonstration, in words as people type them, and that they find the
 * same when the index was made anew, by an administrator or because its folder is gone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchIT {
  private static final List<String> LANGUAGES = List.of("gd", "pl", "ur", "pa", "uk", "en");
  private static final int LEAST_QUERIES = 20;
  private static final String REBUILD = "/en/officer/search/rebuild";
  private static final String COMMENT = "/en/plans/harbourhead/v2/comment";
  private static final long LONGEST_MILLIS = 60_000;

  private RunningMercat mercat;
  private Map<Query, List<String>> found = Map.of();

  /**
   * Words that somebody types.
   *
   * @param expected the key of a paragraph of the plan that must be found, {@code comments} where
   *     it must be something that people said, {@code nothing} where there is nothing
   */
  private record Query(String language, String text, String expected) {
    boolean isAnsweredBy(List<String> hits) {
      return switch (expected) {
        case "nothing" -> hits.isEmpty();
        case "comments" -> hits.stream().anyMatch(hit -> hit.contains("/comments#r-"));
        default -> hits.contains("/" + language + "/plans/harbourhead#" + expected);
      };
    }
  }

  @BeforeAll
  void start() {
    mercat =
        RunningMercat.start(
            RunningMercat.emptyFolder("search"),
            Map.of("MERCAT_DEMO", "true", "MERCAT_FORM_SECONDS", "0"));
    say("The heron stands by the slipway every morning.");
    showAll();
    await(() -> !hits("en", "heron slipway").isEmpty());
    found = findAll();
  }

  @AfterAll
  void stop() {
    mercat.close();
  }

  @Test
  @Order(1)
  void whatPeopleTypeFindsWhatTheyLookFor() {
    assertThat(found.entrySet().stream().filter(one -> !one.getKey().isAnsweredBy(one.getValue())))
        .isEmpty();
    for (String language : LANGUAGES) {
      assertThat(found.keySet().stream().filter(query -> query.language().equals(language)))
          .hasSizeGreaterThanOrEqualTo(LEAST_QUERIES);
    }
  }

  @Test
  @Order(2)
  void whileTheIndexIsMadeAnewSearchGoesOnAndThenFindsTheSame() throws InterruptedException {
    try (Watch watch = new Watch()) {
      rebuild(() -> {});
      assertThat(watch.faults()).isEmpty();
      assertThat(watch.looks()).isGreaterThan(20);
    }
    assertThat(findAll()).isEqualTo(found);
    assertThat(indexes()).containsExactly("2");
  }

  @Test
  @Order(3)
  void whatIsSaidWhileTheIndexIsMadeAnewIsFoundAfterwards() {
    String word = "grebe" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    rebuild(() -> say("A " + word + " dives in the harbour."));
    Visitor analyst = officer("analyst");
    await(() -> analyst.get("/en/officer/search?q=" + word).has(".mercat-result mark"));
    assertThat(analyst.get("/en/officer/search?q=" + word).text(".mercat-result mark"))
        .isEqualTo(word);
    assertThat(indexes()).containsExactly("3");
    found = findAll();
  }

  @Test
  @Order(4)
  void theSameIsFoundAfterTheFolderOfTheIndexWasDeleted() throws IOException {
    assertThat(mercat.stop()).isTrue();
    Path folder = mercat.data().resolve("index");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    mercat =
        RunningMercat.start(
            mercat.data(), Map.of("MERCAT_DEMO", "true", "MERCAT_FORM_SECONDS", "0"));
    assertThat(findAll()).isEqualTo(found);
  }

  /** Has the index made anew and waits for it. */
  private void rebuild(Runnable meanwhile) {
    long before = timesBuilt();
    Visitor administrator = officer("administrator");
    VisitedPage asked = administrator.submit(administrator.get(REBUILD), Map.of());
    assertThat(asked.status()).isEqualTo(200);
    meanwhile.run();
    await(() -> timesBuilt() > before && indexes().size() == 1);
  }

  private long timesBuilt() {
    return mercat.said().lines().filter(line -> line.contains("The index was built")).count();
  }

  private List<String> indexes() {
    try (Stream<Path> folders = Files.list(mercat.data().resolve("index"))) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Visitor officer(String role) {
    return DemoFile.of(mercat).officer(role).in(mercat.visitor());
  }

  private void say(String words) {
    Visitor resident = mercat.visitor();
    VisitedPage about =
        resident.submit(resident.get(COMMENT), Map.of("text", words, "step", "words"));
    VisitedPage check = resident.submit(about, Map.of("consent", "without-name", "step", "about"));
    assertThat(resident.submit(check, Map.of("step", "send")).has(".mercat-code")).isTrue();
  }

  private void showAll() {
    Visitor moderator = officer("moderator");
    VisitedPage list = moderator.get("/en/officer/responses");
    List<String> waiting =
        list.elements("li.mercat-comment input[type=checkbox]").stream()
            .map(box -> box.attr("value"))
            .toList();
    moderator.submit(list, "form[action$=/show]", Map.of("response", waiting));
  }

  private Map<Query, List<String>> findAll() {
    Map<Query, List<String>> all = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      queries(language).forEach(query -> all.put(query, hits(language, query.text())));
    }
    return all;
  }

  /**
   * Where the hits of the first page lead, in order; several parts of an answer lead to one place.
   */
  private List<String> hits(String language, String text) {
    String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
    VisitedPage page = mercat.visitor().get("/" + language + "/search?q=" + q);
    assertThat(page.status()).as(page.toString()).isEqualTo(200);
    return page.elements(".mercat-result li a").stream().map(link -> link.attr("href")).toList();
  }

  private static List<Query> queries(String language) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/search", language, "queries.tsv"))
          .stream()
          .map(line -> line.split("\t", -1))
          .map(line -> new Query(language, line[0], line[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(BooleanSupplier hoped) {
    long end = System.currentTimeMillis() + LONGEST_MILLIS;
    while (!hoped.getAsBoolean()) {
      assertThat(System.currentTimeMillis()).isLessThan(end);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Looks again and again whether the node is well and whether search finds what it did. */
  private final class Watch implements AutoCloseable {
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger looks = new AtomicInteger();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Thread> watchers = new ArrayList<>();

    Watch() {
      List<String> expected = hits("en", "bench");
      watchers.add(Thread.ofPlatform().start(() -> repeat(this::health)));
      watchers.add(
          Thread.ofPlatform()
              .start(() ->
                  repeat(() -> {
                    List<String> hits = hits("en", "bench");
                    return hits.equals(expected) ? "" : "found " + hits;
                  })));
    }

    private String health() {
      VisitedPage page = mercat.visitor().get("/health");
      return page.status() == 200 ? "" : "not ready: " + page.body();
    }

    private void repeat(Supplier<String> look) {
      while (!over.get()) {
        try {
          String fault = look.get();
          if (!fault.isEmpty()) {
            faults.add(fault);
          }
        } catch (RuntimeException | AssertionError e) {
          faults.add(e.toString());
        }
        looks.incrementAndGet();
      }
    }

    List<String> faults() {
      return faults;
    }

    int looks() {
      return looks.get();
    }

    @Override
    public void close() throws InterruptedException {
      over.set(true);
      for (Thread watcher : watchers) {
        watcher.join();
      }
    }
  }
}
