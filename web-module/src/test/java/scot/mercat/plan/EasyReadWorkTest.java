package scot.mercat.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.plan.EasyRead.Link;
import scot.mercat.plan.EasyRead.Omission;
import scot.mercat.plan.EasyRead.Part;

class EasyReadWorkTest {
  private final PlanTexts texts = new PlanTexts();
  private final PlanVersion version =
      texts.version(1, "[b02 text]\nOne.\n[b03 text]\nTwo.\n[b04 text]\nThree.\n");
  private final EasyReadWork work =
      EasyReadWork.EMPTY.with(part("e01", "b02"), version).with(part("e02", "b04"), version);

  @Test
  void aNewPartStandsWhereItsParagraphStandsInThePlan() {
    assertThat(work.with(part("e03", "b03"), version).parts())
        .extracting(Part::key)
        .containsExactly("e01", "e03", "e02");
  }

  @Test
  void aPartWrittenAgainStaysInItsPlace() {
    Part again = part("e01", "b04");
    assertThat(work.with(again, version).parts()).extracting(Part::key).startsWith("e01");
    assertThat(work.with(again, version).part("e01")).contains(again);
  }

  @Test
  void whatIsToldIsNoLongerLeftOut() {
    EasyReadWork silent = work.leavingOut(new Omission(block("b03"), "Only for the office."));
    assertThat(silent.untold(version)).isEmpty();
    assertThat(silent.with(part("e03", "b03"), version).omissions()).isEmpty();
  }

  @Test
  void takenBackItIsUntoldAgain() {
    EasyReadWork silent = work.leavingOut(new Omission(block("b03"), "Only for the office."));
    assertThat(silent.takingBack(block("b03")).untold(version))
        .extracting(Paragraph::key)
        .containsExactly("b03");
  }

  @Test
  void nothingMovesBeyondItsEnds() {
    assertThat(work.moved("e01", true)).isEqualTo(work);
    assertThat(work.moved("e02", false)).isEqualTo(work);
    assertThat(work.moved("e02", true).parts()).extracting(Part::key).containsExactly("e02", "e01");
  }

  @Test
  void aKeyIsNeverGivenTwice() {
    assertThat(EasyReadWork.EMPTY.freeKey()).isEqualTo("e01");
    assertThat(work.freeKey()).isEqualTo("e03");
    assertThat(work.without("e01").freeKey()).isEqualTo("e03");
  }

  private Part part(String key, String... from) {
    List<Link> links =
        Arrays.stream(from)
            .map(source -> version.paragraph(source).orElseThrow())
            .map(paragraph -> new Link(paragraph.id(), paragraph.plain()))
            .toList();
    return new Part(key, "map", "Text.", links);
  }

  private BlockId block(String key) {
    return version.paragraph(key).orElseThrow().id();
  }
}
