package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import scot.mercat.bid.Letters;
import scot.mercat.harness.MailHost;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Messages;

/** What helps members to vote by post: steps, where a paper is, and reminders by e-mail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostalHelpIT {
  private static final LocalDate DAY = LocalDate.of(2029, 6, 14);
  private static final int VOTERS = 3;

  /** The duty looks every half minute; what is looked for may have just been missed. */
  private static final long SOON_MILLIS = 90_000;

  private static final long A_ROUND_MILLIS = 45_000;

  private final String code = "help-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);

  private MailHost post;
  private RunningMercat mercat;
  private AfterWalk ballot;
  private Letters letters;

  /** In Polish; reads all that comes. */
  private RemindedVoter reader;

  /** Sends the paper back before it is time to be asked. */
  private RemindedVoter quick;

  /** Stops after the first reminder. */
  private RemindedVoter weary;

  @BeforeAll
  void papersAreOut() throws Exception {
    post = MailHost.start();
    Map<String, String> settings = new HashMap<>(post.settings());
    settings.putAll(Map.of("MERCAT_DEMO", "true", "MERCAT_FORM_SECONDS", "0"));
    mercat = RunningMercat.start(RunningMercat.emptyFolder("postal-help"), settings);
    ballot =
        AfterWalk.open(mercat, Map.of("name", "Help district", "code", code), VOTERS, DAY, "never");
    letters = Letters.make(ballot.district());
    reader = voter("pl", "A0");
    quick = voter("en", "A1");
    weary = voter("en", "A2");
  }

  @AfterAll
  void stop() {
    mercat.close();
    post.close();
  }

  private RemindedVoter voter(String language, String account) {
    String letter =
        letters.rows().stream()
            .filter(row -> row.getFirst().equals(account))
            .map(row -> row.get(3))
            .findFirst()
            .orElseThrow();
    String address = account + "." + UUID.randomUUID() + "@example.org";
    return new RemindedVoter(mercat.visitor(), post, language, letter, address);
  }

  private VisitedPage ask(String shortCode) {
    Visitor anybody = mercat.visitor();
    VisitedPage page = anybody.get(ballotPage());
    return page.has("form #paper")
        ? anybody.submit(page, Map.of("paper", shortCode))
        : anybody.post(ballotPage(), Map.of("paper", List.of(shortCode)));
  }

  private String ballotPage() {
    return "/en/bids/" + code + "/ballot";
  }

  private String shortCode() throws SQLException {
    return ballot.text(
        "select short_code from ballot_paper where proposal_id = '" + ballot.proposal() + "'");
  }

  @Test
  @Order(1)
  void theHolderDecidesWhetherVotersAreToldWhereTheirPapersAre() throws SQLException {
    String sent = "This paper was sent to you";
    assertThat(ask(shortCode()).text()).contains(sent);
    turn("");
    assertThat(ask(shortCode()).text()).contains(sent);
    turn("A scrutineer answers by phone.");
    VisitedPage off = ask(shortCode());
    assertThat(off.status()).isEqualTo(422);
    assertThat(off.text())
        .contains("The ballot holder does not say where papers are", "Please ask the ballot holder")
        .doesNotContain(sent);
    assertThat(off.has("form #paper")).isFalse();
    assertThat(quick.help().text())
        .contains("The ballot holder does not say where papers are")
        .doesNotContain(sent);
    assertThat(quick.help().has("a[href$='#mine']")).isFalse();
    assertThat(
            ballot.number(
                "select count(*) from audit_entry where action = 'ballot.lookup-switched'"
                    + " and subject = '"
                    + ballot.proposal()
                    + "'"))
        .isEqualTo(1);
    turn("There are too many calls.");
    assertThat(ask(shortCode()).text()).contains(sent);
    assertThat(ballot.holder().get(ballot.district().ballot("/lookup")).text())
        .contains("A scrutineer answers by phone.", "There are too many calls.");
  }

  private void turn(String reason) {
    Visitor holder = ballot.holder();
    VisitedPage kept =
        holder.submit(holder.get(ballot.district().ballot("/lookup")), Map.of("reason", reason));
    assertThat(kept.status()).isEqualTo(reason.isEmpty() ? 422 : 200);
  }

  @Test
  @Order(2)
  void stepsAreSaidInPolishOnlyWhileAPersonHasReadTheseVeryWords() throws SQLException {
    String sign = say("pl", "ballot.public.step.sign");
    assertUnchecked(reader.help(), sign);
    Visitor translator = AfterWalk.officer(mercat, Role.TRANSLATOR, 0);
    VisitedPage pair = translator.get("/en/officer/ballot/how-to-vote/pl");
    assertThat(pair.text()).contains(sign, "A paper without a signature does not count.");
    assertThat(translator.submit(pair, "main form", Map.of()).status()).isEqualTo(422);
    String token = pair.one("input[name=token]").val();
    VisitedPage other =
        translator.post(
            pair.path(),
            Map.of(
                "token",
                List.of(token),
                "reads",
                List.of("yes"),
                "fingerprint",
                List.of("0".repeat(64))));
    assertThat(other.status()).isEqualTo(422);
    assertUnchecked(reader.help(), sign);

    VisitedPage right = translator.submit(pair, "main form", Map.of("reads", "yes"));
    assertThat(right.status()).isEqualTo(200);
    VisitedPage polish = reader.help();
    assertThat(polish.text()).contains(sign).doesNotContain(say("pl", "ballot.public.unchecked"));
    assertThat(polish.has("ol[lang=en]")).isFalse();
    VisitedPage list = translator.get("/en/officer/ballot/how-to-vote");
    assertThat(list.elements("tbody tr")).hasSize(8);
    assertThat(list.one("tbody tr:has(a[href$=/pl])").text()).contains("Checked", "Nowicka");
    assertThat(list.one("tbody tr:has(a[href$=/ur])").text()).contains("Not checked yet");

    // What somebody of another body says does not count for these voters.
    ballot.change("update ballot_steps_review set body = 'strathmarra/nhs'");
    assertUnchecked(reader.help(), sign);
    ballot.change("update ballot_steps_review set body = 'strathmarra'");
    assertThat(reader.help().text()).contains(sign);

    // As if the words had been others then: the program's own do not change while it runs.
    ballot.change("update ballot_steps_review set fingerprint = repeat('0', 64)");
    assertUnchecked(reader.help(), sign);
    assertThat(translator.get("/en/officer/ballot/how-to-vote").text())
        .contains("Changed since it was checked");
  }

  private static void assertUnchecked(VisitedPage page, String sign) {
    assertThat(page.one("main ol[lang=en][dir=ltr]").text())
        .contains("A paper without a signature does not count.");
    assertThat(page.text()).contains(say("pl", "ballot.public.unchecked")).doesNotContain(sign);
  }

  @Test
  @Order(3)
  void nothingButOneLinkGoesToAnAddressThatNobodyConfirmed() throws Exception {
    VisitedPage wrong = reader.ask("nobody");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.one("#email").val()).isEqualTo("nobody");
    dayIs(TestDays.today().plusDays(60), TestDays.today());
    for (RemindedVoter voter : List.of(reader, quick, weary)) {
      assertThat(voter.ask(voter.address()).status()).isEqualTo(200);
    }
    MimeMessage first = letter(reader, 1);
    assertThat(first.getSubject()).isEqualTo(say("pl", "ballot.mail.confirm.subject"));
    String link = reader.link(first, "/pl/reminders/");
    assertThat(mercat.visitor().get(link).elements("main form button")).hasSize(1);
    Thread.sleep(A_ROUND_MILLIS);
    assertThat(mercat.visitor().get(link).has("main form button")).isTrue();
    assertThat(post.receivedBy(reader.address())).hasSize(1);
    assertThat(mercat.visitor().get(link + "x").status()).isEqualTo(404);
  }

  @Test
  @Order(4)
  void eachReminderComesOnceAndNoneToWhomItDoesNotConcern() throws Exception {
    for (RemindedVoter voter : List.of(reader, quick, weary)) {
      MimeMessage first = letter(voter, 1);
      String link = voter.link(first, "/" + voter.language() + "/reminders/");
      VisitedPage confirmed =
          mercat.visitor().submit(mercat.visitor().get(link), "main form", Map.of());
      assertThat(confirmed.has("main form")).isFalse();
    }
    for (RemindedVoter voter : List.of(reader, quick, weary)) {
      assertThat(letter(voter, 2).getSubject())
          .isEqualTo(say(voter.language(), "ballot.mail.papers.subject"));
    }
    Visitor clerk = AfterWalk.officer(mercat, Role.BALLOT_CLERK, 0);
    clerk.submit(clerk.get(at("/receive")), Map.of("serial", serial("A1")));
    String stop = weary.link(letter(weary, 2), "/en/unsubscribe/");
    Visitor anybody = mercat.visitor();
    anybody.submit(anybody.get(stop), "main form", Map.of());

    dayIs(TestDays.dayWithOnlyThePostReminder(), TestDays.today().minusDays(9));
    MimeMessage asked = letter(reader, 3);
    assertThat(asked.getSubject()).isEqualTo(say("pl", "ballot.mail.post.subject"));
    assertThat(RemindedVoter.text(asked))
        .contains("Głosują Państwo tylko pocztą")
        .contains(mercat.url() + "/pl/bids/" + code + "/ballot");
    assertThat(asked.getHeader("List-Unsubscribe")).hasSize(1);
    Thread.sleep(A_ROUND_MILLIS);
    assertThat(post.receivedBy(reader.address())).hasSize(3);
    assertThat(post.receivedBy(quick.address())).as("the paper is back").hasSize(2);
    assertThat(post.receivedBy(weary.address())).as("stopped").hasSize(2);
    assertThat(addresses()).isEqualTo(2);
    assertThat(weary.help().has("form[action$=/stop]")).isFalse();
  }

  @Test
  @Order(5)
  void theResultIsTheLastEmailAndAfterItNoAddressIsKept() throws Exception {
    ballot.endTheDay();
    ballot.close();
    for (int officer = 0; officer < 2; officer++) {
      Visitor clerk = AfterWalk.officer(mercat, Role.BALLOT_CLERK, officer);
      clerk.submit(clerk.get(at("/keying")), Map.of("serial", serial("A1"), "verdict", "for"));
    }
    ballot.press(at("/count"), "main form", Map.of());
    assertThat(letter(reader, 4).getSubject()).isEqualTo(say("pl", "ballot.mail.result.subject"));
    MimeMessage last = letter(quick, 3);
    assertThat(last.getSubject()).isEqualTo(say("en", "ballot.mail.result.subject"));
    assertThat(RemindedVoter.text(last)).doesNotContain(" for ", " against ");
    assertThat(RemindedVoter.soon(this::addresses, 0L, SOON_MILLIS)).isZero();
    assertThat(reader.help().has("#email")).isFalse();
    for (RemindedVoter voter : List.of(reader, quick, weary)) {
      assertThat(
              ballot.number(
                  "select count(*) from audit_entry where facts like '%" + voter.address() + "%'"))
          .isZero();
    }
  }

  private String at(String below) {
    return ballot.district().ballot(below);
  }

  private String serial(String account) throws SQLException {
    return ballot.text(
        "select p.serial from ballot_paper p join bid_right r on r.id = p.right_id"
            + " join bid_person b on b.id = r.person_id where b.reference = '"
            + account
            + "' and p.proposal_id = '"
            + ballot.proposal()
            + "'");
  }

  /** Tests cannot wait for the days of a ballot; they are moved, and nothing else. */
  private void dayIs(LocalDate day, LocalDate papers) throws SQLException {
    ballot.change(
        "update ballot_timetable set ballot_day = '%s', papers_day = '%s' where proposal_id = '%s'"
            .formatted(day, papers, ballot.proposal()));
  }

  private long addresses() throws SQLException {
    return ballot.personalNumber(
        "select count(*) from personal_ballot_reminder r join personal_recipient p"
            + " on p.id = r.recipient where r.proposal_id = '"
            + ballot.proposal()
            + "'");
  }

  private MimeMessage letter(RemindedVoter voter, int number) throws Exception {
    assertThat(
            RemindedVoter.soon(
                () -> post.receivedBy(voter.address()).size() >= number, true, SOON_MILLIS))
        .as("e-mail %d to %s", number, voter.address())
        .isTrue();
    return post.receivedBy(voter.address()).get(number - 1);
  }

  private static String say(String language, String key) {
    return Messages.bundled().in(Languages.standard().find(language).orElseThrow()).say(key);
  }
}
