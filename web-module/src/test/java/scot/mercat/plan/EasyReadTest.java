package scot.mercat.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.plan.EasyRead.Link;
import scot.mercat.plan.EasyRead.Omission;
import scot.mercat.plan.EasyRead.Part;
import scot.mercat.plan.rules.EasyReadDraft;

class EasyReadTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  private final PlanTexts texts = new PlanTexts();
  private final PlanVersion first =
      texts.version(1, "[b01 heading]\nHead\n[b02 text]\nOne.\n[b03 text]\nTwo.\n[b04 text]\nX.\n");
  private final EasyRead easy =
      new EasyRead(
          1,
          "Harbourhead Easy Read group",
          LocalDate.of(2026, 3, 2),
          List.of(part("e01", "b02", "b03"), part("e02", "b03")),
          List.of(new Omission(block("b04"), "It made the page too long.")));

  @Test
  void nothingIsStaleInTheVersionThatItWasMadeFrom() {
    assertThat(easy.stale(first)).isEmpty();
    assertThat(easy.untold(first)).isEmpty();
  }

  @Test
  void aPartIsStaleWhenAnyParagraphBehindItHasChanged() {
    PlanVersion later =
        texts.version(2, "[b02 text]\nOne, changed.\n[b03 text]\nTwo.\n[b04 text]\nX.\n");
    assertThat(easy.stale(later)).containsExactly("e01");
  }

  @Test
  void aPartIsStaleWhenAParagraphBehindItIsGone() {
    PlanVersion later = texts.version(2, "[b02 text]\nOne.\n[b04 text]\nX.\n");
    assertThat(easy.stale(later)).containsExactly("e01", "e02");
  }

  @Test
  void aChangedFactMakesNoPartStale() {
    PlanVersion later =
        texts.version(2, "[b02 text owner=nhs]\nOne.\n[b03 text]\nTwo.\n[b04 text]\nX.\n");
    assertThat(easy.stale(later)).isEmpty();
  }

  @Test
  void aPartWithAChangedDaySumOrNumberIsWithheldAndOthersAreOnlyMarked() {
    PlanVersion later =
        texts.version(2, "[b02 text]\nOther.\n[b03 date]\nOther day.\n[b04 text]\nX.\n");
    assertThat(easy.withheld(later)).containsOnlyKeys("e01", "e02");
    assertThat(easy.withheld(later).get("e02")).extracting(Paragraph::key).containsExactly("b03");
    PlanVersion words = texts.version(2, "[b02 text]\nOther.\n[b03 date]\nTwo.\n[b04 text]\nX.\n");
    assertThat(easy.withheld(words)).isEmpty();
  }

  @Test
  void aNewParagraphIsUntoldAndOneLeftOutForAReasonIsNot() {
    PlanVersion later =
        texts.version(2, "[b02 text]\nOne.\n[b03 text]\nTwo.\n[b04 text]\nX.\n[b05 money]\n£3.\n");
    assertThat(easy.untold(later)).extracting(Paragraph::key).containsExactly("b05");
  }

  @Test
  void theDemonstrationIsReadWholeAndEachOfItsPicturesIsDrawn() throws IOException {
    EasyReadDraft draft =
        EasyReadDraft.of(
            Files.readString(RESOURCES.resolve("demo/plans/harbourhead/easy-read.en.txt")));
    assertThat(draft.checkedBy()).isEqualTo("Harbourhead Easy Read group");
    assertThat(draft.checkedOn()).isEqualTo("2026-03-02");
    assertThat(draft.parts()).hasSize(35);
    assertThat(draft.parts()).allMatch(part -> !part.text().isBlank());
    assertThat(draft.parts().get(6).from()).containsExactly("b10", "b11");
    assertThat(draft.omissions()).containsOnlyKeys("b07", "b08", "b35", "b43");
    assertThat(draft.parts())
        .allMatch(
            part -> Files.exists(RESOURCES.resolve("assets/easy/" + part.picture() + ".svg")));
  }

  @Test
  void aDocumentThatNobodyCheckedIsRefused() {
    assertThatThrownBy(() -> EasyReadDraft.of("[e01 picture=map from=b01]\nText.\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Part part(String key, String... from) {
    List<Link> links =
        List.of(from).stream()
            .map(k -> first.paragraph(k).orElseThrow())
            .map(paragraph -> new Link(paragraph.id(), paragraph.plain()))
            .toList();
    return new Part(key, "map", "A sentence.", links);
  }

  private BlockId block(String key) {
    return first.paragraph(key).orElseThrow().id();
  }
}
