package scot.mercat.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.MailHost;
import scot.mercat.harness.NightlyDuty;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Messages;

/** What members read in their letter boxes of a resolution, from its opening to its outcome. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResolutionMailIT {
  private static final String ANN = "ann.bain@example.org";
  private static final String BOB = "bob.kerr@example.org";
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private MailHost post;
  private RunningMercat mercat;
  private Visitor officer;
  private NightlyDuty duty;

  @BeforeAll
  void start() throws Exception {
    post = MailHost.start();
    Map<String, String> settings = new HashMap<>(post.settings());
    settings.putAll(Map.of("MERCAT_DEMO", "true", "MERCAT_FORM_SECONDS", "0"));
    mercat = RunningMercat.start(RunningMercat.emptyFolder("resolution-mail"), settings);
    officer = DemoFile.of(mercat).officer(Role.BID_OFFICER).in(mercat.visitor());
    duty = new NightlyDuty(mercat, "resolution.tell");
  }

  @AfterAll
  void stop() {
    mercat.close();
    post.close();
  }

  /** Tests cannot wait for days; the days of the resolution are moved, and nothing else. */
  @Test
  void eachMemberIsToldOnceInTheirLanguageUntilTheyStopIt() throws Exception {
    DistrictWalk walk = DistrictWalk.begin(officer, Map.of());
    VisitedPage friends = friends(walk);
    address(friends, "Bob Kerr", BOB, "ur");
    VisitedPage draft = call(walk, friends);
    String resolution = draft.path().replaceAll("\\?.*", "").replaceAll(".*/", "");

    opened(resolution, "now() - interval '1 hour'", "now() + interval '20 days'");
    duty.run();
    assertThat(letters(ANN, 1).getFirst().getSubject()).isEqualTo("A vote of members is open");
    assertThat(letters(BOB, 1).getFirst().getSubject())
        .isEqualTo(say("ur", "resolution.mail.opened.subject"));
    assertThat(text(letters(ANN, 1).getFirst()))
        .contains("Change the articles", mercat.url() + "/en/resolutions", "by post only");

    vote(walk, "Ann Bain", resolution);
    opened(resolution, "now() - interval '20 days'", "now() + interval '1 day'");
    duty.run();
    assertThat(letters(BOB, 2).getLast().getSubject())
        .isEqualTo(say("ur", "resolution.mail.closing.subject"));
    assertThat(post.receivedBy(ANN)).as("who has voted is not reminded").hasSize(1);

    stop(letters(BOB, 2).getLast());
    opened(resolution, "now() - interval '20 days'", "now() - interval '1 minute'");
    duty.run();
    assertThat(text(letters(ANN, 2).getLast()))
        .contains("Voting on this resolution has closed", "The resolution is carried");
    duty.run();
    assertThat(post.receivedBy(ANN)).hasSize(2);
    assertThat(post.receivedBy(BOB)).as("who stopped e-mails gets no more").hasSize(2);
    for (MimeMessage mail : post.receivedBy(ANN)) {
      assertThat(text(mail).toLowerCase(Locale.ROOT)).doesNotContain("ballot", "bob kerr");
    }
  }

  private VisitedPage friends(DistrictWalk walk) {
    String members = walk.path() + "/resolutions/members";
    VisitedPage made =
        officer.submit(officer.get(members), Map.of("name", "Friends", "weights", "one"));
    return officer.submit(
        made,
        "form[action$=/written]",
        Map.of("written", "Ann Bain, Bain Crafts,, " + ANN + "\nBob Kerr"));
  }

  /** Puts an address beside a member who has none. */
  private void address(VisitedPage friends, String name, String email, String language) {
    VisitedPage form = officer.click(friends, "Add " + name);
    VisitedPage refused = officer.submit(form, Map.of("email", "nowhere", "language", language));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.one("#email").val()).isEqualTo("nowhere");
    VisitedPage kept = officer.submit(form, Map.of("email", email, "language", language));
    assertThat(kept.text()).contains("The e-mail address is kept", email);
  }

  private VisitedPage call(DistrictWalk walk, VisitedPage friends) {
    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/London"));
    Map<String, Object> fields = new HashMap<>();
    fields.put("title", "Change the articles");
    fields.put("wording", "That the articles are changed as set out.");
    fields.put("classes", List.of(friends.path().replaceAll(".*/|\\?.*", "")));
    fields.putAll(Map.of("measure", "members", "quorum", "1", "majority", "50"));
    fields.put("shown", "closed");
    fields.putAll(moment("opens-", now.plusHours(2)));
    fields.putAll(moment("closes-", now.plusDays(7)));
    VisitedPage draft =
        officer.submit(officer.get(walk.path() + "/resolutions/new"), Map.copyOf(fields));
    VisitedPage called = officer.submit(draft, "form[action$=/call]", Map.of());
    assertThat(called.text()).contains("2 members may vote");
    return called;
  }

  private static Map<String, Object> moment(String prefix, ZonedDateTime time) {
    return Map.of(
        prefix + "day", String.valueOf(time.getDayOfMonth()),
        prefix + "month", String.valueOf(time.getMonthValue()),
        prefix + "year", String.valueOf(time.getYear()),
        prefix + "time", "%02d:%02d".formatted(time.getHour(), time.getMinute()));
  }

  private void opened(String resolution, String opens, String closes) throws SQLException {
    duty.change(
        "update resolution set opens_at = %s, closes_at = %s".formatted(opens, closes),
        "where id = '" + resolution + "'");
  }

  private void vote(DistrictWalk walk, String name, String resolution) {
    VisitedPage codes = officer.submit(officer.get(walk.path() + "/resolutions/codes"), Map.of());
    String code =
        codes.elements("tbody tr").stream()
            .filter(row -> row.text().contains(name))
            .map(row -> row.select("code").text())
            .findFirst()
            .orElseThrow();
    Visitor member = mercat.visitor();
    VisitedPage list = member.submit(member.get("/en/resolutions"), Map.of("code", code));
    VisitedPage open = member.click(list, "Change the articles");
    assertThat(open.path()).endsWith(resolution);
    String field = open.one("main form input[type=radio]").attr("name");
    assertThat(member.submit(open, Map.of(field, "for")).text()).contains("Your vote is kept");
  }

  private void stop(MimeMessage mail) throws Exception {
    String link = mail.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
    String path = URI.create(link).getPath();
    assertThat(path).startsWith("/ur/unsubscribe/");
    Map<String, List<String>> form = Map.of("List-Unsubscribe", List.of("One-Click"));
    assertThat(mercat.visitor().answerTo(path, form, false).status()).isEqualTo(200);
  }

  /** All that came, once there are so many. */
  private List<MimeMessage> letters(String address, int count) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (post.receivedBy(address).size() < count && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
    assertThat(post.receivedBy(address)).as(address).hasSize(count);
    return post.receivedBy(address);
  }

  private static String say(String language, String key) {
    return Messages.bundled().in(Languages.standard().find(language).orElseThrow()).say(key);
  }

  private static String text(MimeMessage mail) throws Exception {
    return String.valueOf(mail.getContent());
  }
}
