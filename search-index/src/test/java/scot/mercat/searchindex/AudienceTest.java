package scot.mercat.searchindex;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.mercat.searchindex.Texts.PUBLIC;
import static scot.mercat.searchindex.Texts.fill;
import static scot.mercat.searchindex.Texts.text;
import static scot.mercat.searchindex.Texts.to;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudienceTest {

  private static final List<String> AUDIENCES = List.of("public", "officer:a", "officer:b");

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void noReaderEverSeesATextOfAnotherAudience() {
    long seed = 20261122;
    RandomTexts texts = new RandomTexts(seed);
    Random random = new Random(seed);
    fill(index, texts.texts(600, AUDIENCES));
    for (int i = 0; i < 500; i++) {
      Set<String> mine = Set.of(AUDIENCES.get(random.nextInt(AUDIENCES.size())));
      String words = i % 10 == 0 ? "" : texts.words(1 + random.nextInt(6));
      SearchPage page = index.search(SearchQuery.of(words, "en", mine).withPage(0, 100));
      assertThat(page.hits())
          .as("seed %d, round %d: %s", seed, i, words)
          .allMatch(hit -> mine.contains(hit.facets().get("audience")));
      assertThat(page.total()).isLessThanOrEqualTo(600);
    }
  }

  @Test
  void whoNamesNoAudienceSeesNothing() {
    fill(index, List.of(text("a", "en", "Buses")));
    assertThat(index.search(SearchQuery.of("buses", "en", Set.of())).total()).isZero();
    assertThat(index.search(SearchQuery.of("", "en", Set.of())).total()).isZero();
  }

  @Test
  void aTextForTwoAudiencesIsSeenByBothAndCountedOnce() {
    fill(index, List.of(text("a", "en", "Buses")));
    SearchQuery both = SearchQuery.of("buses", "en", Set.of("public", "officer:a"));
    assertThat(index.search(both).total()).isEqualTo(1);
  }

  @Test
  void noSpellingIsSuggestedFromATextThatTheReaderMayNotSee() {
    fill(index, List.of(to("officer:a", text("secret", "en", "Mrs Macallister complained."))));
    SearchPage page = index.search(SearchQuery.of("macalister", "en", PUBLIC));
    assertThat(page.suggestion()).isEmpty();
    assertThat(index.search(SearchQuery.of("macalister", "en", Set.of("officer:a"))).suggestion())
        .contains("macallister");
  }
}
