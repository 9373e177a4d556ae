package scot.mercat.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.shared.rules.Csv;

/** Statements of support from the agreed method to the evidence, as officers and members do it. */
class SupportIT {
  private static final LocalDate AGREED = LocalDate.now().minusDays(10);

  @Test
  void nothingIsSignedBeforeTheMethodIsAgreed() {
    SupportWalk walk = SupportWalk.begin(41);
    VisitedPage early = walk.enter("Firm 1", AGREED);
    assertThat(early.status()).isEqualTo(422);
    Visitor member = SharedMercat.visitor();
    assertThat(walk.member(member, "A1").text()).contains("Signing has not begun");
    walk.agree(AGREED, "online", "paper");
    assertThat(walk.progress().text()).contains("0 of 41", "3 are needed");
    assertThat(walk.enter("Firm 1", AGREED.minusDays(1)).text(".govuk-error-summary"))
        .contains("before the method was agreed");
    assertThat(walk.enter("Firm 1", LocalDate.now().plusDays(2)).status()).isEqualTo(422);
    assertThat(walk.enter("Firm 1", AGREED).text()).contains("1 of 41", "2.43%");
  }

  @Test
  void aMethodHasADayThatIsNotToComeWordsAndAWay() {
    SupportWalk walk = SupportWalk.begin(3);
    VisitedPage refused = walk.agree(LocalDate.now().plusDays(2));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("still to come", "at least one way");
  }

  @Test
  void theMethodStaysAsItIsOnceSomebodyHasSigned() {
    SupportWalk walk = SupportWalk.begin(3);
    walk.agree(AGREED, "paper");
    assertThat(walk.agree(AGREED, "online", "paper").status()).isEqualTo(200);
    walk.enter("Firm 1", AGREED);
    VisitedPage late = walk.agree(AGREED, "paper");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.text(".govuk-error-summary")).contains("stays as it is");
  }

  @Test
  void eachFirmCountsOnceOnlineAndOnPaperTogether() {
    SupportWalk walk = SupportWalk.begin(41);
    walk.agree(AGREED, "online", "paper");
    String firm = walk.person("Firm 1");
    Visitor member = SharedMercat.visitor();
    VisitedPage form = walk.member(member, "A1");
    assertThat(form.text()).contains("It is not the vote", "by post", "1 High Street");
    assertThat(form.text().toLowerCase(Locale.ROOT)).doesNotContain("ballot");
    VisitedPage refused = member.submit(form, Map.of("signatory", "Mairi Reid"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#signatory").val()).isEqualTo("Mairi Reid");
    VisitedPage check = member.submit(refused, Map.of("position", "Owner", "may", "yes"));
    assertThat(check.text()).contains("Firm 1 supports that a vote is held");
    VisitedPage signed = member.submit(check, Map.of());
    assertThat(signed.text()).contains("Your signature has been kept", "Mairi Reid signed for");
    assertThat(member.submit(check, Map.of()).text()).contains("You have signed");

    assertThat(walk.find("Firm 1").text()).contains("Firm 1: signed already on");
    VisitedPage again = walk.enterPerson(firm, "Firm 1", AGREED);
    assertThat(again.text(".govuk-error-summary")).contains("They signed already");
    assertThat(walk.progress().text()).contains("1 of 41");
  }

  @Test
  void whoTakesTheirSignatureBackCountsNoMoreAndMaySignAgain() {
    SupportWalk walk = SupportWalk.begin(20);
    walk.agree(AGREED, "online", "paper");
    Visitor member = SharedMercat.visitor();
    VisitedPage signed = walk.sign(member, "A2");
    assertThat(walk.progress().text()).contains("1 of 20", "5%", "That is enough");
    VisitedPage form = member.submit(signed, Map.of());
    assertThat(form.text()).contains("has been taken back");
    assertThat(member.post(signed.path().replaceAll("\\?.*", "") + "/withdraw", Map.of()).text())
        .contains("has been taken back")
        .doesNotContain("too late");
    assertThat(walk.progress().text()).contains("0 of 20", "One more has to sign");
    walk.sign(member, "A2");
    assertThat(walk.progress().text()).contains("1 of 20");
    VisitedPage statement = walk.officer().click(walk.statements(), "Firm 2");
    assertThat(walk.officer().submit(statement, Map.of("reason", "")).status()).isEqualTo(422);
    VisitedPage list = walk.officer().submit(statement, Map.of("reason", "They wrote to us"));
    assertThat(list.elements("tbody tr")).hasSize(2);
    assertThat(list.text("tbody")).doesNotContain("Counts");
    assertThat(walk.progress().text()).contains("0 of 20");
  }

  @Test
  void onceTheRegisterIsFrozenThatIsWhatTheMemberIsTold() {
    SupportWalk walk = SupportWalk.begin(3);
    walk.agree(AGREED, "online");
    Visitor member = SharedMercat.visitor();
    VisitedPage signed = walk.sign(member, "A2");
    walk.freeze(officer(Role.BALLOT_HOLDER));
    VisitedPage late = member.submit(signed, Map.of());
    assertThat(late.text()).contains("The register is frozen").doesNotContain("handed in.");
    assertThat(late.text()).contains("You have signed");
  }

  @Test
  void whereTheMethodIsPaperOnlyMembersAreToldHow() {
    SupportWalk walk = SupportWalk.begin(3);
    walk.agree(AGREED, "paper");
    Visitor member = SharedMercat.visitor();
    VisitedPage page = walk.member(member, "A3");
    assertThat(page.text()).contains("on paper only");
    assertThat(page.has("main form")).isFalse();
    String sign = page.path() + "/sign";
    member.post(
        sign, Map.of("signatory", List.of("X"), "position", List.of("Y"), "may", List.of("yes")));
    assertThat(walk.progress().text()).contains("0 of 3");
  }

  @Test
  void whoHasNoVoteCannotSign() {
    SupportWalk walk = SupportWalk.begin(3);
    walk.agree(AGREED, "online");
    assertThat(walk.member(SharedMercat.visitor(), "V1").text()).contains("gives you no vote");
  }

  @Test
  void whoLeftTheRegisterDoesNotCount() {
    SupportWalk walk = SupportWalk.begin(20);
    walk.agree(AGREED, "paper");
    walk.enter("Firm 20", AGREED);
    walk.register(19);
    assertThat(walk.progress().text()).contains("0 of 19", "One statement does not count");
    assertThat(walk.statements().text("tbody")).contains("No vote any more");
  }

  /** 2 of 41 are 4.87 % and too few; 2 of 39 are 5.12 % and enough. */
  @Test
  void tooFewAreRefusedAndWhatIsHandedInIsNotChangedAfterwards() {
    SupportWalk walk = SupportWalk.begin(41);
    walk.agree(AGREED, "online", "paper");
    walk.enter("Firm 1", AGREED);
    Visitor member = SharedMercat.visitor();
    walk.sign(member, "A2");
    assertThat(walk.visitPublic().text()).doesNotContain("2 of 41");
    VisitedPage unsure = walk.handIn(Map.of());
    assertThat(unsure.text(".govuk-error-summary")).contains("if you are sure");
    VisitedPage refused = walk.handIn(Map.of("sure", "yes"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text(".govuk-error-summary")).contains("One more person or firm");
    assertThat(files(walk.evidence()).get("evidence.html")).contains("Not handed in yet");

    walk.register(39);
    VisitedPage handedIn = walk.handIn(Map.of("sure", "yes"));
    assertThat(handedIn.text()).contains("have been handed in", "2 of 39", "5.12%", "4.87%");
    byte[] evidence = walk.evidence();
    assertThat(handedIn.text()).contains(hash(evidence));
    assertEvidence(files(evidence), handedIn);

    walk.register(37);
    assertThat(walk.evidence()).isEqualTo(evidence);
    assertThat(walk.progress().text()).contains("2 of 39").doesNotContain("2 of 37");
    assertThat(walk.enterPerson(walk.person("Firm 3"), "Firm 3", AGREED).status()).isEqualTo(422);
    VisitedPage over = walk.member(member, "A2");
    assertThat(over.has("main form")).isFalse();
    assertThat(member.post(over.path() + "/withdraw", Map.of()).text()).contains("too late");
    assertThat(walk.member(SharedMercat.visitor(), "A5").text()).contains("signing is over");
    assertThat(walk.visitPublic().text()).contains("2 of 39", "5.12%");
  }

  private static void assertEvidence(Map<String, String> files, VisitedPage handedIn) {
    assertThat(files)
        .containsOnlyKeys("evidence.html", "figures.csv", "register.csv", "signatories.csv");
    assertThat(files.get("evidence.html"))
        .contains("2 of 39 persons entitled", "5.12%", "We ask each &lt;firm&gt;", "Handed in");
    String register = Objects.requireNonNull(files.get("register.csv"));
    assertThat(register.lines()).hasSize(40);
    assertThat(files.get("evidence.html"))
        .contains(hash(register.getBytes(StandardCharsets.UTF_8)));
    assertThat(handedIn.text()).contains(hash(register.getBytes(StandardCharsets.UTF_8)));
    List<List<String>> signatories = rows(Objects.requireNonNull(files.get("signatories.csv")));
    assertThat(signatories).extracting(row -> row.getFirst()).containsExactly("A1", "A2");
    assertThat(signatories).extracting(row -> row.get(5)).containsExactly("paper", "online");
    assertThat(rows(Objects.requireNonNull(files.get("figures.csv"))))
        .extracting(row -> row.subList(1, 5))
        .containsExactly(
            List.of("agreed", "0", "41", "0.00"),
            List.of("signed", "1", "41", "2.43"),
            List.of("signed", "2", "41", "4.87"),
            List.of("refused", "2", "41", "4.87"),
            List.of("handed-in", "2", "39", "5.12"));
  }

  @Test
  void strangersAndOfficersOfOtherRolesSeeNothing() {
    SupportWalk walk = SupportWalk.begin(3);
    walk.agree(AGREED, "paper");
    walk.enter("Firm 1", AGREED);
    for (String below : List.of("", "/statements", "/evidence", "/sheet", "/method")) {
      assertThat(SharedMercat.visitor().answerTo(walk.path() + below).status()).isEqualTo(303);
      assertThat(officer(Role.EDITOR).get(walk.path() + below).status()).isEqualTo(403);
    }
    Visitor holder = officer(Role.BALLOT_HOLDER);
    assertThat(holder.get(walk.path() + "/statements").text()).contains("Firm 1");
    assertThat(holder.get(walk.path() + "/sheet").status()).isEqualTo(403);
    assertThat(SharedMercat.visitor().get("/en/member/a.1.b/support").status()).isEqualTo(410);
  }

  /** The demonstration's first try had too few; its second, on a register put right, enough. */
  @Test
  void theDemonstrationShowsBothFigures() {
    Visitor officer = officer(Role.BID_OFFICER);
    VisitedPage district = officer.click(officer.get("/en/officer/bids"), "Marra Larder");
    VisitedPage support = officer.click(district, "Statement of support");
    assertThat(support.text("table ~ table")).contains("41 4.87%", "39 5.12%");
    assertThat(SharedMercat.visitor().get("/en/bids/marra-larder/support").text())
        .contains("2 of 39");
  }

  private static Visitor officer(String role) {
    return DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
  }

  private static List<List<String>> rows(String csv) {
    return Csv.read(csv).stream().skip(1).map(Csv.Row::cells).toList();
  }

  private static Map<String, String> files(byte[] zip) {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
