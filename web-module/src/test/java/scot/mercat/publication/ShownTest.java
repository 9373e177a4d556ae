package scot.mercat.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Preview.Reading;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;

class ShownTest {
  private static final UUID ID = UUID.fromString("0195d3a0-0000-7000-8000-000000000001");

  @Test
  void eachParagraphIsCountedOnceByWhatItsReadersSee() {
    Shown shown =
        Shown.of(
            blocks(
                Fallback.SHOW,
                Fallback.SHOW,
                Fallback.SHOW_MACHINE,
                Fallback.SHOW_STALE,
                Fallback.ENGLISH_WITHHELD,
                Fallback.ENGLISH_MISSING));
    assertThat(shown).isEqualTo(new Shown(2, 1, 1, 1, 1));
    assertThat(shown.inEnglish()).isEqualTo(2);
    assertThat(shown.doubtful()).isEqualTo(4);
  }

  /** An approver must not publish what they have not seen: not the order, not one language. */
  @Test
  void anotherTextOrOrderInAnyLanguageIsAnotherPreview() {
    List<EditionBlock> two = blocks(Fallback.SHOW, Fallback.SHOW_STALE);
    String seen = fingerprint(two);
    assertThat(fingerprint(blocks(Fallback.SHOW, Fallback.SHOW_STALE))).isEqualTo(seen);
    assertThat(fingerprint(two.reversed())).isNotEqualTo(seen);
    assertThat(fingerprint(blocks(Fallback.SHOW, Fallback.SHOW))).isNotEqualTo(seen);
  }

  private static String fingerprint(List<EditionBlock> blocks) {
    return Preview.fingerprint(
        List.of(
            new Reading(Rendition.PLAIN, Language.forContent("pl", "Polski", "Polish"), blocks)));
  }

  private static List<EditionBlock> blocks(Fallback... fallbacks) {
    return Stream.of(fallbacks).map(ShownTest::block).toList();
  }

  private static EditionBlock block(Fallback fallback) {
    return new EditionBlock(
        new BlockId(ID), "b01", BlockKind.TEXT, 0, Facts.NONE, fallback, "source", null, "", "");
  }
}
