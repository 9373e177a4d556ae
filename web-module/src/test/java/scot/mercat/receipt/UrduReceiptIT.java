package scot.mercat.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** Who commented in Urdu finds in Urdu what became of it, up to what changed in the plan. */
class UrduReceiptIT {
  private final Visitor visitor = SharedMercat.visitor();

  @Test
  void everyStageIsTheReadersUpToThePlanThatWasChanged() {
    String code = DemoFile.of(SharedMercat.get()).receipt("ur").code();
    VisitedPage receipt = visitor.submit(visitor.get("/ur/receipts"), Map.of("code", code));
    assertThat(receipt.one("html").attr("lang")).isEqualTo("ur");
    assertThat(receipt.one("html").attr("dir")).isEqualTo("rtl");
    List<String> stages =
        receipt.elements(".mercat-stages h2").stream().map(Element::text).toList();
    assertThat(stages)
        .containsSubsequence(
            "آپ کی رائے ہمیں مل گئی",
            "پڑھا گیا اور ملتی جلتی آرا کے ساتھ رکھا گیا",
            "غور کیا گیا",
            "فیصلہ: ہاں",
            "منصوبہ بدل دیا گیا")
        .allMatch(title -> title.codePoints().noneMatch(letter -> letter < 128 && letter > 64));

    Element how = link(receipt, "دیکھیں کیسے");
    VisitedPage comparison = visitor.get(how.absUrl("href"));
    assertThat(comparison.status()).isEqualTo(200);
    assertThat(comparison.path()).startsWith("/ur/plans/harbourhead/compare/1/2");
    assertThat(comparison.one("html").attr("dir")).isEqualTo("rtl");
  }

  private static Element link(VisitedPage page, String words) {
    return page.elements(".mercat-stages a").stream()
        .filter(link -> link.text().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link " + words + " on " + page.text()));
  }
}
