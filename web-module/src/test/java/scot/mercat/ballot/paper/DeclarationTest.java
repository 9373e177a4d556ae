package scot.mercat.ballot.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scot.mercat.ballot.rules.Bar;
import scot.mercat.ballot.rules.Condition;
import scot.mercat.ballot.rules.Measure;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.Result;
import scot.mercat.ballot.rules.SecondLanguage;
import scot.mercat.ballot.rules.TurnoutFigure;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

class DeclarationTest {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);

  private static BallotDetails ballot(Nation nation, ProposalKind kind) {
    return new BallotDetails(
        nation,
        kind,
        "Marra",
        "the Returning Officer, Marra Council",
        DAY,
        List.of("The Ballot Holder", "1 High Street"),
        Wording.newest(nation),
        Optional.empty(),
        true);
  }

  /** Won by number, lost by value; 60 % of the votes were asked for. */
  private static Result result() {
    return new Result(
        List.of(
            new Condition.Majority(Measure.NUMBER, 1_246, 1, new Bar(60)),
            new Condition.Majority(Measure.VALUE, 246_000_050, 900_000_000, Bar.MAJORITY),
            new Condition.Turnout(Measure.NUMBER, 1_200, 1_400),
            new Condition.Turnout(Measure.VALUE, 1_146_000_050, 1_300_000_000)),
        new TreeMap<>(Map.of("unsigned", 3, "late", 1)),
        new Result.Persons(1_203, 1_200, 1_400));
  }

  private static Declaration declaration(Nation nation, ProposalKind kind, String name) {
    return Declaration.of(
            ballot(nation, kind),
            result(),
            TurnoutFigure.WITHOUT_REJECTED,
            name,
            LocalDate.of(2029, 6, 15))
        .getFirst();
  }

  private static String text(Declaration declaration) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DeclarationPages.write(List.of(declaration), out);
    return text(out.toByteArray());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void theBallotHolderDeclaresInTheirNameWhatWasCounted() throws IOException {
    assertThat(text(declaration(Nation.SCOTLAND, ProposalKind.RENEWAL, "Moira Reid")))
        .contains(
            "Declaration of result",
            "renewal ballot: Marra",
            "I, Moira Reid, the ballot holder, declare that the result of the ballot held on"
                + " Thursday 14 June 2029",
            "Votes in favour of the proposals: 1,246",
            "Votes against the proposals: 1",
            "All valid votes: 1,247",
            "rateable value of the votes in favour: £2,460,000.50",
            "rateable value of all valid votes: £11,460,000.50",
            "without rejected papers: 1,200",
            "with rejected papers: 1,203",
            "Papers rejected: 4",
            "because they were not signed: 3",
            "At least 60 per cent of the votes in favour: met",
            "More rateable value in favour than against: not met",
            "entitled voted (1,200 of 1,400): met",
            "The proposals are not approved.",
            "Declared on Friday 15 June 2029");
  }

  @Test
  void whoDeclaredIsLeftOutWhereNobodyNotedIt() throws IOException {
    assertThat(text(declaration(Nation.ENGLAND, ProposalKind.NEW, "")))
        .contains("I, the ballot holder, declare");
  }

  @ParameterizedTest
  @EnumSource
  void everyNationHasAllWordsForEachKindCauseAndTest(Nation nation) throws IOException {
    TreeMap<String, Integer> rejected = new TreeMap<>();
    for (RejectionCause cause : RejectionCause.values()) {
      rejected.put(cause.code(), 1);
    }
    Result all = new Result(result().conditions(), rejected, result().persons());
    for (ProposalKind kind : ProposalKind.values()) {
      for (Declaration declaration : inAllLanguages(nation, kind, all)) {
        assertThat(text(declaration)).contains(declaration.conclusion(), declaration.turnout());
        assertThat(declaration.figures().stream().map(Declaration.Line::label).toList())
            .doesNotHaveDuplicates()
            .hasSize(10 + rejected.size());
      }
    }
  }

  private static List<Declaration> inAllLanguages(Nation nation, ProposalKind kind, Result result) {
    BallotDetails english = ballot(nation, kind);
    BallotDetails ballot =
        new BallotDetails(
            nation,
            kind,
            english.district(),
            english.holder(),
            DAY,
            english.returnTo(),
            english.wordingVersion(),
            SecondLanguage.of(nation),
            true);
    return Declaration.of(ballot, result, TurnoutFigure.WITH_REJECTED, "Name", DAY.plusDays(1));
  }

  @Test
  void inWalesTheDeclarationIsInWelshToo() {
    List<Declaration> both = inAllLanguages(Nation.WALES, ProposalKind.NEW, result());
    assertThat(both).extracting(Declaration::language).containsExactly("en", "cy");
    assertThat(both.getLast().opening()).contains("14 Mehefin 2029");
    assertThat(both.getLast().figures().getFirst().value()).isEqualTo("1,246");
  }

  @Test
  void aNetAnnualValueIsNotCalledRateable() {
    String labels =
        declaration(Nation.NORTHERN_IRELAND, ProposalKind.NEW, "").figures().stream()
            .map(Declaration.Line::label)
            .collect(Collectors.joining(" "));
    assertThat(labels).contains("net annual value").doesNotContain("rateable");
  }

  @ParameterizedTest
  @EnumSource
  void aProxyFormAsksForAllThatTheLawWants(Nation nation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProxyForm.write(ballot(nation, ProposalKind.NEW), DAY.minusDays(10), DAY.minusDays(5), out);
    assertThat(text(out.toByteArray()))
        .contains("Appointment of a proxy", "The proxy", "Full name", "Signature of the voter")
        .contains("They are able and willing to be my proxy")
        .contains("the Returning Officer, Marra Council, by 5 p.m. on Monday 4 June 2029")
        .contains("by 5 p.m. on Saturday 9 June 2029")
        .contains("The Ballot Holder, 1 High Street");
  }

  @ParameterizedTest
  @EnumSource
  void aProxyFormHasTheSecondLanguageOfThePapers(SecondLanguage language) throws IOException {
    Nation nation = language == SecondLanguage.WELSH ? Nation.WALES : Nation.SCOTLAND;
    BallotDetails english = ballot(nation, ProposalKind.RENEWAL);
    BallotDetails both =
        new BallotDetails(
            nation,
            english.kind(),
            english.district(),
            english.holder(),
            DAY,
            english.returnTo(),
            english.wordingVersion(),
            Optional.of(language),
            true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProxyForm.write(both, DAY.minusDays(10), DAY.minusDays(5), out);
    String text = text(out.toByteArray());
    assertThat(text).contains("Appointment of a proxy", "by 5 p.m. on Monday 4 June 2029");
    switch (language) {
      case WELSH ->
          assertThat(text)
              .contains("Penodi dirprwy", "Llofnod y pleidleisiwr", "nirprwy")
              .contains("erbyn 5 p.m. ar Dydd Llun 4 Mehefin 2029");
      case GAELIC ->
          assertThat(text)
              .contains("Cur progsaidh an dreuchd", "Ainm-sgrìobhte an neach-bhòtaidh")
              .contains("ro 5 f. air DiLuain 4");
    }
    assertThat(text).contains("not yet reviewed by a lawyer or a native reader");
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }
}
