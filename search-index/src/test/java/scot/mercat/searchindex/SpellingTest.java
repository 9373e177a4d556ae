package scot.mercat.searchindex;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.mercat.searchindex.Texts.PUBLIC;
import static scot.mercat.searchindex.Texts.fill;
import static scot.mercat.searchindex.Texts.ids;
import static scot.mercat.searchindex.Texts.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder);
    fill(
        index,
        List.of(
            text("en", "en", "The wheelchair cannot pass the library."),
            text("pl", "pl", "Młodzież potrzebuje świetlicy obok biblioteki."),
            text("gd", "gd", "Feumaidh an òigridh bothan blàth.")));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aMisspeltWordIsSuggestedAsItWasWritten() {
    assertThat(suggestion("weelchair", "en")).isEqualTo("wheelchair");
    assertThat(suggestion("mlodzierz", "pl")).isEqualTo("młodzież");
    assertThat(suggestion("bibloteki", "pl")).isEqualTo("biblioteki");
    assertThat(suggestion("oigrid", "gd")).isEqualTo("òigridh");
  }

  @Test
  void theRestOfTheQuestionStaysAsItWasTyped() {
    assertThat(suggestion("The  Wheelchiar, library?", "en"))
        .isEqualTo("The  wheelchair, library?");
  }

  @Test
  void aMisspeltWordStillFindsTheText() {
    assertThat(ids(index, "libary", "en")).containsExactly("en");
    assertThat(ids(index, "mlodzierz", "pl")).containsExactly("pl");
  }

  @Test
  void aWordThatStandsThereIsNotCorrected() {
    assertThat(index.search(SearchQuery.of("wheelchairs", "en", PUBLIC)).suggestion()).isEmpty();
    assertThat(index.search(SearchQuery.of("mlodziez", "pl", PUBLIC)).suggestion()).isEmpty();
  }

  @Test
  void aWordLikeNoOtherHasNoSuggestion() {
    assertThat(index.search(SearchQuery.of("zzzzqqqq", "en", PUBLIC)).suggestion()).isEmpty();
  }

  private String suggestion(String words, String language) {
    return index.search(SearchQuery.of(words, language, PUBLIC)).suggestion().orElse("");
  }
}
