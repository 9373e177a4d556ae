package scot.mercat.ballot.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scot.mercat.ballot.rules.PaperCode;
import scot.mercat.ballot.rules.SecondLanguage;
import scot.mercat.ballot.rules.Serial;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.receipt.rules.CodeLetters;
import scot.mercat.shared.rules.Csv;

class BallotPapersTest {
  private static final PaperDetails SHOP =
      paper(37, "Siùcar & Sons Ltd", "", List.of("12 Harbour Street", "Strathmarr", "SM1 2AB"));

  private static PaperDetails paper(int number, String voter, String proxy, List<String> property) {
    return new PaperDetails(
        Serial.of(412, number),
        new PaperCode("MK7TWQ3" + checkOf("MK7TWQ3")),
        voter,
        proxy,
        property,
        property,
        PaperForm.STANDARD,
        false);
  }

  private static char checkOf(String letters) {
    return (char)
        CodeLetters.ALPHABET
            .chars()
            .filter(letter -> PaperCode.read(letters + (char) letter).isPresent())
            .findFirst()
            .orElseThrow();
  }

  private static PaperDetails inForm(PaperForm form) {
    return new PaperDetails(
        SHOP.serial(), SHOP.code(), SHOP.voter(), "", SHOP.property(), SHOP.property(), form, true);
  }

  private static BallotDetails ballot(Nation nation, ProposalKind kind, boolean approved) {
    return new BallotDetails(
        nation,
        kind,
        "Strathmarr Food & Drink",
        "the Returning Officer of Strathmarr Council",
        LocalDate.of(2026, 11, 26),
        List.of("The Ballot Holder", "Strathmarr Council", "1 High Street", "Strathmarr SM1 1AA"),
        Wording.newest(nation),
        Optional.empty(),
        approved);
  }

  private static final BallotDetails SCOTTISH = ballot(Nation.SCOTLAND, ProposalKind.RENEWAL, true);

  private interface Look {
    void at(PDDocument document) throws IOException;
  }

  private static void open(BallotDetails ballot, List<PaperDetails> papers, Look look)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(ballot, papers))) {
      look.at(document);
    }
  }

  private static byte[] pdf(BallotDetails ballot, List<PaperDetails> papers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BallotPapers.write(ballot, papers, out);
    return out.toByteArray();
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  @Test
  void aPaperSaysAllThatAVoterNeeds() throws IOException {
    open(
        SCOTTISH,
        List.of(SHOP),
        document ->
            assertThat(text(document))
                .contains(
                    "Ballot paper",
                    "Siùcar & Sons Ltd",
                    "12 Harbour Street, Strathmarr, SM1 2AB",
                    "Are you in favour of the proposals to renew the Strathmarr Food & Drink",
                    "FOR the proposals",
                    "AGAINST the proposals",
                    "Sign this paper. A paper that is not signed cannot be counted.",
                    "Signature",
                    "Name in capitals",
                    "Position held",
                    "by 5 p.m. on Thursday 26 November 2026",
                    "The Ballot Holder, Strathmarr Council, 1 High Street, Strathmarr SM1 1AA",
                    "Serial 0412 00037 3",
                    SHOP.code().grouped(),
                    "scotland-1 renewal")
                .doesNotContain("SPECIMEN", "lawyer", "proxy"));
  }

  @Test
  void wordingThatNobodyApprovedMakesASpecimen() throws IOException {
    open(
        ballot(Nation.WALES, ProposalKind.NEW, false),
        List.of(SHOP),
        document ->
            assertThat(text(document))
                .contains("SPECIMEN. This wording is not yet approved by the ballot holder.")
                .contains("This wording is not yet reviewed by a lawyer."));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfBallotInEveryNationFitsOneSide(ProposalKind kind) throws IOException {
    for (Nation nation : Nation.values()) {
      open(
          ballot(nation, kind, false),
          List.of(SHOP),
          document -> {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document)).contains(nation.code() + "-1 " + kind.code());
          });
    }
  }

  private static BallotDetails inTwoLanguages(SecondLanguage language, ProposalKind kind) {
    Nation nation = language == SecondLanguage.WELSH ? Nation.WALES : Nation.SCOTLAND;
    BallotDetails english = ballot(nation, kind, false);
    return new BallotDetails(
        nation,
        kind,
        english.district(),
        english.holder(),
        english.day(),
        english.returnTo(),
        english.wordingVersion(),
        Optional.of(language),
        false);
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesStandOnOnePaperOfEachKind(SecondLanguage language) throws IOException {
    for (ProposalKind kind : ProposalKind.values()) {
      BallotDetails ballot = inTwoLanguages(language, kind);
      open(
          ballot,
          List.of(SHOP, inForm(PaperForm.LARGE_PRINT)),
          document -> {
            assertThat(text(document))
                .contains("FOR the proposals", "Sign this paper.", "not yet approved")
                .contains("native reader", "-1." + language.code() + " " + kind.code());
            for (int page = 0; page < document.getNumberOfPages(); page++) {
              assertThat(barcode(document, page).getText()).isEqualTo(SHOP.serial().figures());
            }
          });
    }
  }

  @Test
  void welshIsMarkedAsWelshAndItsDayIsInWelsh() throws IOException {
    open(
        inTwoLanguages(SecondLanguage.WELSH, ProposalKind.NEW),
        List.of(SHOP),
        document -> {
          assertThat(text(document))
              .contains("O BLAID y cynigion", "YN ERBYN y cynigion", "Papur pleidleisio")
              .contains("26 Tachwedd 2026");
          assertThat(languages(document.getDocumentCatalog().getStructureTreeRoot()))
              .contains("cy")
              .doesNotContain("gd");
        });
  }

  private static List<String> languages(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .<String>mapMulti((element, found) -> {
          if (element.getLanguage() != null) {
            found.accept(element.getLanguage());
          }
          languages(element).forEach(found);
        })
        .distinct()
        .toList();
  }

  @Test
  void longNamesStayOnOneSideInSmallerLetters() throws IOException {
    String name = "The Trustees of the Strathmarr and District Wholesale Bakers ".repeat(4);
    PaperDetails longest = paper(38, name, name, List.of(name, name));

    open(
        ballot(Nation.ENGLAND, ProposalKind.ALTERATION, false),
        List.of(longest),
        document -> {
          assertThat(document.getNumberOfPages()).isEqualTo(1);
          assertThat(text(document)).contains("Voting for them as proxy", "Return to", "barcode");
        });
  }

  @Test
  void eachPaperStandsOnASideOfItsOwn() throws IOException {
    List<PaperDetails> papers =
        IntStream.rangeClosed(1, 20)
            .mapToObj(n -> paper(n, "Voter " + n, "", List.of(n + " Quay")))
            .toList();
    open(
        SCOTTISH,
        papers,
        document -> {
          assertThat(document.getNumberOfPages()).isEqualTo(20);
          for (int page = 0; page < 20; page++) {
            assertThat(barcode(document, page).getText())
                .isEqualTo(papers.get(page).serial().figures());
          }
        });
  }

  @Test
  void theBarcodeChecksItselfByTheValueThatTheSerialNames() throws IOException {
    open(
        SCOTTISH,
        List.of(SHOP),
        document -> {
          byte[] symbols = barcode(document, 0).getRawBytes();
          // Start, five pairs of figures, the check and the stop.
          assertThat(symbols).hasSize(8);
          assertThat(symbols[0]).isEqualTo((byte) 105);
          assertThat(symbols[6]).isEqualTo((byte) SHOP.serial().barcodeCheck());
        });
  }

  @Test
  void largePrintIsLargeAndRepeatsItsSerialOnEachSide() throws IOException {
    open(
        SCOTTISH,
        List.of(inForm(PaperForm.LARGE_PRINT)),
        document -> {
          assertThat(document.getNumberOfPages()).isEqualTo(2);
          assertThat(barcode(document, 0).getText()).isEqualTo(SHOP.serial().figures());
          assertThat(barcode(document, 1).getText()).isEqualTo(SHOP.serial().figures());
          assertThat(text(document)).contains("This paper goes on over the page.");
        });
  }

  @Test
  void thePartsAreTaggedInReadingOrderAndPicturesAreTold() throws IOException {
    open(
        SCOTTISH,
        List.of(SHOP),
        document -> {
          var catalog = document.getDocumentCatalog();
          assertThat(catalog.getLanguage()).isEqualTo("en-GB");
          assertThat(catalog.getMarkInfo().isMarked()).isTrue();
          assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
          assertThat(document.getDocumentInformation().getTitle())
              .contains("renewal ballot: Strathmarr Food & Drink");
          assertThat(kinds(catalog.getStructureTreeRoot()))
              .startsWith("Document", "Part", "H1", "H2", "P", "P", "P", "H2", "P")
              .endsWith("P", "Figure Barcode of the serial 0412 00037 3");
        });
  }

  private static List<String> kinds(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .<String>mapMulti((element, kinds) -> {
          String shows = element.getAlternateDescription();
          kinds.accept(element.getStructureType() + (shows == null ? "" : " " + shows));
          kinds(element).forEach(kinds);
        })
        .toList();
  }

  @Test
  void theFontIsInTheFile() throws IOException {
    open(
        SCOTTISH,
        List.of(SHOP),
        document -> {
          var resources = document.getPage(0).getResources();
          for (var name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).contains("LiberationSans");
          }
        });
  }

  @Test
  void aSignThatTheFontHasNotIsABox() throws IOException {
    open(
        SCOTTISH,
        List.of(paper(39, "好 Bakery", "", List.of("3 Quay"))),
        document -> assertThat(text(document)).contains("□ Bakery"));
  }

  @Test
  void onlyAKnownWordingIsPrinted() {
    BallotDetails other =
        new BallotDetails(
            Nation.SCOTLAND,
            ProposalKind.NEW,
            "Strathmarr",
            "holder",
            LocalDate.of(2026, 11, 26),
            List.of(),
            "england-1",
            Optional.empty(),
            true);
    assertThatThrownBy(() -> pdf(other, List.of(SHOP))).hasMessageContaining("england-1");
  }

  @Test
  void theMailingHouseGetsARowForEachPaper() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MailMerge.write(
        SCOTTISH,
        List.of(
            inForm(PaperForm.LARGE_PRINT),
            paper(38, "=SUM(A1)", "Baker, \"J\"", List.of("1", "2", "3", "4", "5", "6", "7"))),
        out);
    String csv = out.toString(StandardCharsets.UTF_8);

    assertThat(csv.lines())
        .first()
        .asString()
        .startsWith("serial,barcode,barcode_check,code,voter,proxy,deliver_to_1,");
    assertThat(csv.lines().skip(1))
        .satisfiesExactly(
            row ->
                assertThat(row)
                    .startsWith("0412 00037 3,0412000373,98," + SHOP.code().grouped())
                    .endsWith(",2026-11-26,large-print,yes,scotland-1 renewal"),
            row ->
                assertThat(row)
                    .contains(",'=SUM(A1),\"Baker, \"\"J\"\"\",1,2,3,4,5,\"6, 7\",")
                    .contains(",standard,no,"));
  }

  @Test
  void theMailingHouseGetsTheQuestionInBothLanguagesOfThePapers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MailMerge.write(
        inTwoLanguages(SecondLanguage.WELSH, ProposalKind.NEW),
        List.of(inForm(PaperForm.STANDARD)),
        out);
    MailMerge.write(SCOTTISH, List.of(inForm(PaperForm.STANDARD)), out);
    List<Csv.Row> rows = Csv.read(out.toString(StandardCharsets.UTF_8));
    List<String> heads = rows.getFirst().cells();
    int question = heads.indexOf("question");
    assertThat(heads.subList(question, question + 3))
        .containsExactly("question", "second_language", "question_second_language");
    assertThat(rows.get(1).cells().get(question + 1)).isEqualTo("cy");
    assertThat(rows.get(1).cells().get(question + 2))
        .startsWith("A ydych o blaid y cynigion ar gyfer Ardal Gwella Busnes");
    assertThat(rows.get(1).cells().getLast()).isEqualTo("wales-1.cy new");
    assertThat(rows.getLast().cells().subList(question + 1, question + 3)).containsOnly("");
  }

  /** As a hand scanner would read it from a page of 200 dots an inch. */
  private static Result barcode(PDDocument document, int page) {
    try {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 200);
      int top = image.getHeight() * 8 / 10;
      BufferedImage foot = image.getSubimage(0, top, image.getWidth(), image.getHeight() - top);
      int[] pixels = foot.getRGB(0, 0, foot.getWidth(), foot.getHeight(), null, 0, foot.getWidth());
      return new Code128Reader()
          .decode(
              new BinaryBitmap(
                  new HybridBinarizer(
                      new RGBLuminanceSource(foot.getWidth(), foot.getHeight(), pixels))),
              Map.of(DecodeHintType.TRY_HARDER, true));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
