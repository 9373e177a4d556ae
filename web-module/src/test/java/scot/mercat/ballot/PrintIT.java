package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.shared.rules.Csv;

/** Papers of a ballot as officers print them, and the log of what was printed. */
class PrintIT {
  private static final int CODE = 3;
  private static final int FORM = 18;

  private static BallotWalk walk;
  private static Visitor clerk;
  private static List<String> serials;

  @BeforeAll
  static void papersAreOut() {
    clerk = BallotWalk.officer(Role.BALLOT_CLERK);
    walk = BallotWalk.begin(Map.of("name", "Print district"), register());
    walk.approve(Map.of("return-to", "Elections Office\n2 High Street\nMarra MA1 1AA"));
    walk.open();
    serials = walk.serials();
  }

  /** Thirty firms, of which the first has three properties. */
  private static String register() {
    StringBuilder csv = new StringBuilder("account,name,contact address,uarn,address,rv\n");
    for (int i = 0; i < 32; i++) {
      int firm = Math.max(0, i - 2);
      csv.append(
          "A%d,Firm %d Ltd,\"%d Low Street, Marra\",P%d,\"%d High Street, Marra\",%d%n"
              .formatted(firm, firm, firm, i, i, 10_000 + i));
    }
    return csv.toString();
  }

  private static byte[] print(String content, int from, int to) {
    return clerk.submitForFile(
        clerk.get(walk.path("/print")),
        "main form",
        Map.of("content", content, "from", from, "to", to, "purpose", "post"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static List<String> printed(byte[] pdf) throws IOException {
    List<String> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).replaceAll("\\s+", " ");
        serials.stream()
            .filter(serial -> text.contains(new Serial(serial).grouped()))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static List<List<String>> list(byte[] csv) {
    return Csv.read(new String(csv, StandardCharsets.UTF_8)).stream()
        .map(Csv.Row::cells)
        .skip(1)
        .toList();
  }

  @Test
  void everyPaperIsPrintedOnceAndTheListHasTheSame() throws IOException {
    byte[] pdf = print("standard", 1, 40);
    List<List<String>> rows = list(print("list", 1, 40));
    List<String> standard =
        rows.stream()
            .filter(row -> row.get(FORM).equals("standard"))
            .map(row -> row.get(1))
            .toList();
    assertThat(printed(pdf)).containsExactlyElementsOf(standard).doesNotHaveDuplicates();
    assertThat(rows)
        .extracting(row -> row.get(1))
        .containsExactlyElementsOf(walk.serialsWithVoters());
    String text = text(pdf);
    for (List<String> row : rows) {
      if (row.get(FORM).equals("standard")) {
        assertThat(text).contains(row.get(CODE), row.get(4));
      }
    }
    assertThat(text)
        .contains("Elections Office, 2 High Street, Marra MA1 1AA")
        .contains("by 5 p.m. on Thursday 14 June 2029")
        .doesNotContain("SPECIMEN");
  }

  @Test
  void aWishForLargePrintHoldsForAllPapersOfThePerson() throws IOException {
    List<String> ofFirst = ofFirm("Firm 0 Ltd");
    assertThat(ofFirst).hasSize(3);
    String form = walk.path("/papers/" + ofFirst.getFirst() + "/form");
    VisitedPage kept =
        clerk.submit(clerk.get(form), Map.of("large-print", "yes", "braille", "yes"));
    assertThat(kept.text()).contains("This is kept");
    assertThat(kept.has("#large-print[checked]")).isTrue();
    assertThat(printed(print("large-print", 1, 32))).containsOnly(ofFirst.toArray(String[]::new));
    assertThat(printed(print("standard", 1, 32))).doesNotContainAnyElementsOf(ofFirst);
    assertThat(list(print("list", 1, 32)))
        .filteredOn(row -> ofFirst.contains(row.get(1)))
        .hasSize(3)
        .allSatisfy(
            row -> assertThat(row.subList(FORM, FORM + 2)).containsExactly("large-print", "yes"));
    assertThat(clerk.get(walk.path("/print")).text()).contains("Cover in braille 3");
    clerk.submit(clerk.get(form), withoutWishes());
    assertThat(clerk.get(form).has("#large-print[checked]")).isFalse();
  }

  private static Map<String, List<String>> withoutWishes() {
    return new TreeMap<>(Map.of("large-print", List.of(), "braille", List.of()));
  }

  private static List<String> ofFirm(String name) {
    return list(print("list", 1, 32)).stream()
        .filter(row -> row.get(4).equals(name))
        .map(row -> row.get(1))
        .toList();
  }

  @Test
  void eachMakingIsLoggedWithTheHashOfItsFile() throws NoSuchAlgorithmException {
    byte[] pdf = print("standard", 20, 24);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    VisitedPage page = clerk.get(walk.path("/print"));
    assertThat(page.elements("tbody tr").stream().filter(row -> row.text().contains(hash)))
        .singleElement()
        .satisfies(row -> assertThat(row.text()).contains("To send to voters"));
    assertThat(walk.holder().get(walk.path("/print")).text()).contains(hash);
  }

  @Test
  void aPaperInThePlaceOfALostOneIsPrintedAloneAndGoesToTheProxy() throws IOException {
    String lost = ofFirm("Firm 20 Ltd").getFirst();
    VisitedPage made =
        clerk.submit(
            clerk.get(walk.path("/papers/" + lost)),
            "form:has(#deed)",
            Map.of("deed", "lost", "text", "rates bill"));
    clerk.submit(
        clerk.get(made.path() + "/proxy"),
        Map.of("name", "Ailsa Gunn", "address", "2 Quay, Marra", "agreed", "yes"));
    byte[] pdf = clerk.submitForFile(clerk.get(made.path()), "form[action$=/print]", Map.of());
    String serial = new Serial(made.path().replaceAll(".*/", "")).grouped();
    assertThat(text(pdf)).contains(serial, "Firm 20 Ltd", "Voting for them as proxy Ailsa Gunn");
    assertThat(clerk.get(walk.path("/print")).text())
        .contains("In the place of a spoilt or lost paper");
    assertThat(list(print("list", 33, 33)).getFirst().subList(6, 9))
        .containsExactly("Ailsa Gunn", "2 Quay", "Marra");
    assertThat(ofFirm("Firm 20 Ltd")).isEmpty();
  }

  @Test
  void whatCannotBePrintedIsSaidAndNothingIsLogged() {
    VisitedPage page = clerk.get(walk.path("/print"));
    Map<String, Object> typed = new TreeMap<>(Map.of("content", "standard", "purpose", "proof"));
    typed.putAll(Map.of("from", "1", "to", "201"));
    assertThat(clerk.submit(page, typed).text()).contains("One file has 200 papers at most");
    typed.putAll(Map.of("from", "500", "to", "600"));
    assertThat(clerk.submit(page, typed).text()).contains("None of these papers can be printed");
    typed.putAll(Map.of("from", "5", "to", "4"));
    VisitedPage refused = clerk.submit(page, typed);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#to").val()).isEqualTo("4");
    assertThat(clerk.get(walk.path("/print")).text("tbody"))
        .doesNotContain("To look at; destroyed");
  }

  @Test
  void nobodyElsePrints() {
    Visitor bidOfficer = BallotWalk.officer(Role.BID_OFFICER);
    assertThat(bidOfficer.answerTo(walk.path("/print")).status()).isEqualTo(403);
    assertThat(SharedMercat.visitor().answerTo(walk.path("/print")).status()).isIn(303, 403);
  }

  @Test
  void theHolderLooksAtTheWordsThatAreTyped() throws IOException {
    BallotWalk other = BallotWalk.begin(Map.of("nation", "wales", "kind", "renewal"), register());
    String text = text(other.specimen(Map.of("holder", "the Returning Officer of Aberwen")));
    assertThat(text)
        .contains("SPECIMEN. This wording is not yet approved")
        .contains("not yet reviewed by a lawyer")
        .contains("the Returning Officer of Aberwen", "This paper goes on over the page")
        .contains("O BLAID y cynigion", "Llofnod");
    assertThat(text(other.specimen(Map.of("second", "")))).doesNotContain("cynigion");
    assertThat(other.holder().get(other.path("")).text()).contains("not approved yet");
    assertThat(other.approve(Map.of("holder", "")).status()).isEqualTo(422);
  }
}
