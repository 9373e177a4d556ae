package scot.mercat.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.NightlyDuty;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** A proposal that was handed in and never put to a vote; a year after its day it has no names. */
class ForgetIT {
  private static final LocalDate AGREED = LocalDate.now().minusDays(10);
  private static final String EVIDENCE = "personal_support_statement";

  private final NightlyDuty duty = new NightlyDuty(SharedMercat.get(), "bid.forget");

  /** Tests cannot wait for a year; the proposal is put into the past, and nothing else. */
  @Test
  void onTheirDayNamesAndCodesAreDeletedAndTheFiguresStay() throws SQLException, IOException {
    SupportWalk walk = handedIn();
    String proposal = walk.path().replaceAll(".*/bids/([^/]+)/.*", "$1");
    assertThat(letter(walk, "A2").text()).contains("Statement of support");
    duty.run();
    assertThat(duty.personal(EVIDENCE, proposal)).isEqualTo(2);
    String hash = Objects.requireNonNull(files(walk).get("register.csv"));

    duty.change(
        "update bid_proposal set starts_on = current_date - interval '13 months'",
        "where id = '" + proposal + "'");
    duty.change(
        "update bid_member_code set made_at = now() - interval '181 days'",
        "where proposal_id = '"
            + proposal
            + "' and person_id in"
            + " (select id from bid_person where reference = 'A2')");
    duty.run();

    assertThat(duty.personal(EVIDENCE, proposal)).isZero();
    assertThat(duty.personal("personal_bid_person", proposal)).isZero();
    assertThat(walk.progress().text()).contains("2 of 39", "5.12%");
    assertThat(walk.statements().text("tbody")).doesNotContain("Firm", "Bo Hay", "Ann Reid");
    assertThat(files(walk)).containsOnlyKeys("README.txt", "figures.csv", "register.csv");
    assertThat(files(walk)).containsEntry("register.csv", hash);
    assertThat(letter(walk, "A2").status()).isEqualTo(422);
    assertThat(letter(walk, "A3").text()).contains("Statement of support");
    assertThat(duty.counts(proposal))
        .containsEntry("support.statements", 2L)
        .containsEntry("support.evidence", 1L)
        .containsEntry("bid.codes", 1L)
        .containsEntry("bid.persons", 40L);
  }

  private static SupportWalk handedIn() {
    SupportWalk walk = SupportWalk.begin(39);
    walk.agree(AGREED, "online", "paper");
    walk.enter("Firm 1", AGREED);
    walk.sign(SharedMercat.visitor(), "A2");
    assertThat(walk.handIn(Map.of("sure", "yes")).text()).contains("have been handed in");
    return walk;
  }

  private static VisitedPage letter(SupportWalk walk, String reference) {
    Visitor member = SharedMercat.visitor();
    return member.submit(
        member.get("/en/member"), Map.of("code", walk.codes().getOrDefault(reference, "")));
  }

  private static Map<String, String> files(SupportWalk walk) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(walk.evidence()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(List.copyOf(files.keySet())).contains("figures.csv");
    return files;
  }
}
