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

  @Test
  void anIndexMadeAnewInAnotherOrderGivesTheSameHitsInTheSameOrder() {
    List<IndexedText> texts = new RandomTexts(3).texts(2_000, List.of("public"));
    List<IndexedText> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, new Random(4));
    try (SearchIndex first = SearchIndex.open(folder);
        SearchIndex second = SearchIndex.open(again)) {
      fillInParts(first, texts, 700);
      fillInParts(second, shuffled, 150);
      RandomTexts words = new RandomTexts(5);
      for (int i = 0; i < 100; i++) {
        SearchQuery query = SearchQuery.of(words.words(1 + i % 4), "en", PUBLIC).withPage(0, 50);
        assertThat(second.search(query)).as(query.text()).isEqualTo(first.search(query));
      }
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
