package scot.mercat.searchindex;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.mercat.searchindex.Texts.PUBLIC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

  @TempDir Path folder;
  @TempDir Path again;

  private final List<IndexedText> texts = new RandomTexts(3).texts(2_000, List.of("public"));

  @Test
  void anIndexMadeAnewInAnotherOrderGivesTheSameHitsInTheSameOrder() {
    try (SearchIndex first = SearchIndex.open(folder);
        SearchIndex second = SearchIndex.open(again)) {
      fillInParts(first, texts, 700);
      fillInParts(second, shuffled(), 150);
      assertSameHits(first, second);
    }
  }

  /** Nobody can see from the order of hits what was changed or taken away. */
  @Test
  void whatWasReplacedOrRemovedIsForgottenInTheOrderOfHitsToo() {
    try (SearchIndex first = SearchIndex.open(folder);
        SearchIndex second = SearchIndex.open(again)) {
      List<IndexedText> others = new RandomTexts(6).texts(2_600, List.of("public"));
      fillInParts(first, others, 900);
      fillInParts(first, texts, 700);
      first.remove(others.subList(2_000, 2_600).stream().map(IndexedText::id).toList());
      first.refresh();
      fillInParts(second, shuffled(), 150);
      assertSameHits(first, second);
    }
  }

  private List<IndexedText> shuffled() {
    List<IndexedText> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(4));
    return shuffled;
  }

  private static void assertSameHits(SearchIndex first, SearchIndex second) {
    RandomTexts words = new RandomTexts(5);
    for (int i = 0; i < 100; i++) {
      SearchQuery query = SearchQuery.of(words.words(1 + i % 4), "en", PUBLIC).withPage(0, 50);
      assertThat(second.search(query)).as(query.text()).isEqualTo(first.search(query));
    }
  }

  private static void fillInParts(SearchIndex index, List<IndexedText> texts, int size) {
    for (int from = 0; from < texts.size(); from += size) {
      index.put(texts.subList(from, Math.min(texts.size(), from + size)));
      index.commit(from);
    }
    index.refresh();
  }
}
