package scot.mercat.searchindex;

import static org.assertj.core.api.Assertions.assertThat;
import static scot.mercat.searchindex.Texts.PUBLIC;
import static scot.mercat.searchindex.Texts.fill;
import static scot.mercat.searchindex.Texts.ids;
import static scot.mercat.searchindex.Texts.marked;
import static scot.mercat.searchindex.Texts.text;
import static scot.mercat.searchindex.Texts.to;
import static scot.mercat.searchindex.Texts.with;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder);
    fill(
        index,
        List.of(
            text("bus", "en", "The last buses leave Harbourhead before the late shift ends."),
            text("gp", "en", "The surgery", "No appointments at the doctor for three weeks."),
            text("light", "en", "The lights on the shore path have been broken since March."),
            text("damp", "en", "Damp homes make our children ill; the surgery knows it.")));
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aWordFindsItsOtherForms() {
    assertThat(ids(index, "light", "en")).containsExactly("light");
    assertThat(ids(index, "bus", "en")).containsExactly("bus");
    assertThat(ids(index, "broke path lighting", "en")).contains("light");
  }

  @Test
  void aWordInTheTitleWeighsMore() {
    assertThat(ids(index, "surgery", "en")).containsExactly("gp", "damp");
  }

  @Test
  void eachKindIsCountedWhicheverIsAskedFor() {
    IndexedText plan = text("plan", "en", "The surgery opens on Saturdays.");
    IndexedText secret = to("officer:a", text("secret", "en", "The surgery is shut."));
    fill(index, List.of(ofKind("plan", plan), secret));
    SearchQuery query = SearchQuery.of("surgery", "en", PUBLIC);
    Map<String, Long> both = Map.of("comment", 2L, "plan", 1L);
    assertThat(index.search(query).kinds()).isEqualTo(both);
    assertThat(index.search(query.withKinds("plan")).kinds()).isEqualTo(both);
    assertThat(index.search(query.withKinds("plan")).total()).isEqualTo(1);
  }

  private static IndexedText ofKind(String kind, IndexedText text) {
    return new IndexedText(
        text.id(),
        kind,
        text.language(),
        text.title(),
        text.body(),
        text.audiences(),
        text.facets(),
        text.link(),
        text.at());
  }

  @Test
  void textsWithAllWordsComeBeforeTextsWithSome() {
    assertThat(ids(index, "surgery children", "en")).startsWith("damp");
  }

  @Test
  void theSnippetMarksTheWordsInTheFormThatWasWritten() {
    SearchHit hit = index.search(SearchQuery.of("bus shifts", "en", PUBLIC)).hits().getFirst();
    assertThat(marked(hit))
        .isEqualTo("The last [buses] leave Harbourhead before the late [shift] ends.");
  }

  @Test
  void aLongTextIsCutAroundTheWords() {
    String filler = "We have lived here for many years and like it. ".repeat(20);
    fill(index, List.of(text("long", "en", filler + "But the ferry is dear. " + filler)));
    SearchHit hit = index.search(SearchQuery.of("ferry", "en", PUBLIC)).hits().getFirst();
    assertThat(marked(hit)).startsWith("…").endsWith("…").contains("[ferry] is dear");
    assertThat(marked(hit).length()).isBetween(150, 260);
  }

  @Test
  void quotedWordsMustStandTogether() {
    assertThat(ids(index, "\"late shift\"", "en")).containsExactly("bus");
    assertThat(ids(index, "\"shift late\"", "en")).isEmpty();
  }

  @Test
  void aLaterTextReplacesTheEarlierOfTheSameId() {
    fill(index, List.of(text("bus", "en", "Thank you for the evening service.")));
    assertThat(ids(index, "shift", "en")).isEmpty();
    assertThat(index.count()).isEqualTo(4);
  }

  @Test
  void whatIsRemovedIsNotFound() {
    fill(index, List.of(with(Map.of("plan", "p1"), text("x", "en", "A lunch club."))));
    index.removeWhere("plan", "p1");
    index.remove(List.of("bus", "never-there"));
    index.refresh();
    assertThat(ids(index, "lunch", "en")).isEmpty();
    assertThat(ids(index, "bus", "en")).isEmpty();
    assertThat(index.count()).isEqualTo(3);
  }

  @Test
  void facetsAndKindsNarrow() {
    fill(
        index,
        List.of(
            with(Map.of("channel", "letter"), text("l", "en", "Buses on Sunday")),
            with(Map.of("channel", "phone"), text("p", "en", "Buses on Monday"))));
    SearchQuery buses = SearchQuery.of("buses", "en", PUBLIC);
    assertThat(ids(index.search(buses.withFacet("channel", "letter")))).containsExactly("l");
    assertThat(ids(index.search(buses.withFacet("channel", "letter", "phone"))))
        .containsExactlyInAnyOrder("l", "p");
    assertThat(ids(index.search(buses.withKinds("paragraph")))).isEmpty();
    assertThat(index.search(buses.withFacet("channel", "letter")).hits().getFirst().facets())
        .containsExactly(Map.entry("channel", "letter"));
  }

  @Test
  void anOfficerFindsWordFormsOfSeveralLanguages() {
    fill(index, List.of(text("pl", "pl", "Lekarze nie mają czasu.")));
    SearchQuery doctor = SearchQuery.of("lekarza", "en", PUBLIC);
    assertThat(ids(index.search(doctor.withAlsoIn(Set.of("pl", "uk"))))).containsExactly("pl");
  }

  @Test
  void aReaderFindsTheVeryWordInTextsOfEveryLanguage() {
    fill(index, List.of(text("ti", "ti", "Harbourhead"), text("gd", "gd", "Glaschu")));
    assertThat(ids(index, "glaschu", "pl")).containsExactly("gd");
    assertThat(ids(index, "harbourhead", "ur")).containsExactlyInAnyOrder("ti", "bus");
  }

  @Test
  void aBlankQuestionListsEverythingAllowed() {
    SearchPage page = index.search(SearchQuery.of(" ", "en", PUBLIC).withPage(1, 2));
    assertThat(page.total()).isEqualTo(4);
    assertThat(ids(page)).containsExactly("damp", "gp");
  }

  @Test
  void afterClearingNothingIsLeft() {
    index.commit(9);
    index.clear();
    assertThat(index.count()).isZero();
    assertThat(index.position()).isZero();
  }
}
