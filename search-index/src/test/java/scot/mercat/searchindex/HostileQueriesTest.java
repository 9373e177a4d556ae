package scot.mercat.searchindex;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.mercat.searchindex.Texts.PUBLIC;
import static scot.mercat.searchindex.Texts.fill;
import static scot.mercat.searchindex.Texts.ids;
import static scot.mercat.searchindex.Texts.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQueriesTest {

  private static final List<String> LANGUAGES =
      List.of("en", "gd", "pl", "ar", "ur", "pa", "zh-Hans", "ro", "uk", "sco", "ti", "", "x", "%");

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder);
    fill(index, List.of(text("a", "en", "The last bus"), text("b", "ur", "آخری بس شام کو")));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        ")(",
        "body_en:bus",
        "bus~2",
        "bus^9",
        "[a TO z]",
        "NOT",
        "AND OR",
        "\\",
        "\"",
        "\"\"\"",
        "\"bus",
        "+-&&||!(){}[]^\"~*?:\\/",
        "...",
        "؟،۔",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "\u202e\u200f\u200e\u202c",
        "\u0000",
        "\ud800",
        "a\udc00b",
        "👩‍👩‍👧",
        "ﷺ",
        "\u0301\u0301",
        "ـــــ",
        "''''",
        "’",
        "de'",
        "َُِ",
        "ੱੱ",
        "่"
      })
  void junkNeverThrows(String junk) {
    for (String language : LANGUAGES) {
      SearchPage page = index.search(SearchQuery.of(junk, language, PUBLIC));
      assertThat(page.total()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void syntaxIsOnlyPunctuation() {
    assertThat(ids(index, "*:*", "en")).isEmpty();
    assertThat(ids(index, "(bus)*", "en")).containsExactly("a");
  }

  @Test
  void directionMarksMakeNoDifference() {
    assertThat(ids(index, "\u200fبس\u200f", "ur")).containsExactly("b");
    assertThat(ids(index, "\u202abus\u202c", "en")).containsExactly("a");
  }

  @Test
  void veryLongQuestionsAreCut() {
    assertThat(ids(index, "bus ".repeat(2_500), "en")).containsExactly("a");
    assertThat(ids(index, "x".repeat(10_000), "en")).isEmpty();
    assertThat(ids(index, "优".repeat(10_000), "zh-Hans")).isEmpty();
    assertThat(ids(index, "bus " + "𠀀".repeat(10_000), "en")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ą", "щ", "ب", "ਕ", "优", "1", "कि"})
  void manyDifferentWordsInManyLanguagesAreNotTooMany(String letter) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      String ending = new String(Character.toChars(letter.codePointAt(0) + i % 6));
      words.append(letter.repeat(1 + i % 5)).append(ending.repeat(1 + i / 30)).append(' ');
    }
    for (String asked : List.of(words.toString(), '"' + words.toString() + '"')) {
      for (String language : LANGUAGES) {
        SearchQuery query = SearchQuery.of(asked, language, PUBLIC).withAlsoIn(LANGUAGES);
        assertThat(index.search(query).hits()).isEmpty();
      }
    }
  }

  @Test
  void aPageOfRealWordsIsNotTooMany() {
    String polish =
        "mam że są być moje które jest tak dla mnie drogi budowy szkoły dom zamki pola lub myli"
            + " pali dam stali brali wola boli kupi wyli stale doba sobie pary raz";
    String ukrainian =
        "мати був коли стали доба воля дороги школи замки поля пари мої дім брали село руки мила"
            + " дала вести пасти рани гори води";
    for (String asked : List.of(polish, ukrainian, polish + ukrainian)) {
      SearchQuery query = SearchQuery.of(asked, "en", PUBLIC).withAlsoIn(LANGUAGES);
      assertThat(index.search(query).hits()).isEmpty();
    }
  }

  @Test
  void pagesAreBounded() {
    SearchQuery far = SearchQuery.of("bus", "en", PUBLIC).withPage(Integer.MAX_VALUE, 1 << 30);
    assertThat(far.from()).isEqualTo(SearchQuery.LARGEST_FROM);
    assertThat(far.size()).isEqualTo(SearchQuery.LARGEST_SIZE);
    assertThat(index.search(far).hits()).isEmpty();
    assertThat(index.search(far.withPage(-1, -1)).total()).isEqualTo(1);
  }

  @Test
  void randomLettersNeverThrowInTextsOrQuestions() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String junk = junk(random);
      String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
      fill(index, List.of(text("junk", language, junk, junk)));
      index.search(SearchQuery.of(junk, language, PUBLIC).withAlsoIn(LANGUAGES.subList(0, 9)));
    }
    assertThat(index.count()).isEqualTo(3);
  }

  /** Any UTF-16 units of the blocks that our languages use, broken pairs among them. */
  private static String junk(Random random) {
    int[] blocks = {0x20, 0x100, 0x300, 0x400, 0x600, 0xa00, 0x2000, 0x4e00, 0xd7f0, 0xfe70};
    StringBuilder junk = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      junk.append((char) (blocks[random.nextInt(blocks.length)] + random.nextInt(0x80)));
    }
    return junk.toString();
  }
}
