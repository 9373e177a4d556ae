package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.journeys.BidTeam.Person;

/**
 * The room where papers come back and are read.
 *
 * @param id of the proposal, as in addresses
 */
record BallotRoom(BidTeam team, String id) {
  private static final String LINKS =
      "return [...document.querySelectorAll(\"main tbody a[href*='/papers/']\")]"
          + ".map(link => link.href.replace(/.*\\//, ''))";

  private String path(String below) {
    return "officer/ballot/" + id + below;
  }

  /** The numbers of all papers, as the pages of the ledger list them. */
  List<String> serials() {
    Officer clerk = team.as(Person.FIRST_CLERK);
    List<String> serials = new ArrayList<>();
    int before = -1;
    for (int page = 1; serials.size() > before; page++) {
      before = serials.size();
      clerk.visit(path("/papers?page=" + page), page == 1 ? "24-papers" : "");
      listed().stream().filter(serial -> !serials.contains(serial)).forEach(serials::add);
    }
    return serials;
  }

  private List<String> listed() {
    return team.browser().ask(LINKS) instanceof List<?> links
        ? links.stream().map(Object::toString).toList()
        : List.of();
  }

  /**
   * Notes what happened to a paper.
   *
   * @param deed such as {@code spoilt}
   * @return the number of the paper that is to be looked at then: another one where it was replaced
   */
  String note(String serial, String deed, String why) {
    Officer clerk = team.as(Person.FIRST_CLERK);
    clerk.visit(path("/papers/" + serial), "25-paper");
    clerk.pick("deed", deed);
    clerk.fill("#text", why);
    clerk.send("26-" + deed);
    assertThat(team.browser().text()).contains("What happened to it");
    return team.browser().address().replaceAll(".*/papers/", "").replaceAll("\\?.*", "");
  }

  /** Names somebody who signs for the voter. */
  void proxy(String serial) {
    Officer clerk = team.as(Person.FIRST_CLERK);
    clerk.visit(path("/papers/" + serial), "");
    clerk.follow("main a[href$='/proxy']", "27-proxy");
    clerk.fill("#name", "Ailsa Gunn");
    clerk.fill("#address", "2 High Street");
    clerk.tick("#agreed");
    clerk.send("28-proxy-named");
    assertThat(team.browser().text()).contains("was named to sign");
  }

  /** Scans as a scanner does: figures and Enter, on the page as it stands. */
  void scan(String serial, String answer, String picture) {
    Officer clerk = team.as(Person.FIRST_CLERK);
    if (!team.browser().address().contains("/receive")) {
      clerk.visit(path("/receive"), "29-receive");
    }
    clerk.fill("#serial", serial);
    clerk.follow("#serial", picture);
    assertThat(team.browser().text()).contains(answer);
  }

  void close() {
    Officer holder = team.as(Person.HOLDER);
    holder.visit(path(""), "");
    holder.follow("#close", "34-closed");
    assertThat(team.browser().text()).contains("The papers can be read now");
  }

  /** Before the close nothing can be read; this is what the button says then. */
  void cannotCloseYet() {
    Officer holder = team.as(Person.HOLDER);
    holder.visit(path(""), "");
    holder.follow("#close", "33-too-early");
    assertThat(team.browser().text()).contains("Papers can come back until 5pm");
    holder.visit(path("/keying"), "");
    assertThat(team.browser().all("input[name=verdict]")).isEmpty();
  }

  /** One person reads one paper. */
  void read(Person clerk, String serial, String verdict, String picture) {
    Officer officer = team.as(clerk);
    if (!team.browser().address().contains("/keying")) {
      officer.visit(path("/keying"), picture.isEmpty() ? "" : "35-reading");
    }
    officer.fill("#serial", serial);
    officer.pick("verdict", verdict);
    officer.send(picture);
    assertThat(team.browser().text()).contains("is kept");
  }

  /** The ballot holder decides the paper that two people read differently. */
  void decide(String serial, String verdict) {
    Officer holder = team.as(Person.HOLDER);
    holder.visit(path("/disputes"), "37-to-decide");
    holder.pick("serial", serial);
    holder.pick("verdict", verdict);
    holder.fill("#reason", "Two of us looked at it in good light.");
    holder.send("38-decided");
  }

  /** Declares, and counts again outside; what the recount prints, without white space. */
  String declare(String name) {
    Officer holder = team.as(Person.HOLDER);
    holder.visit(path("/count"), "39-count");
    holder.follow("#declare", "40-declared");
    assertThat(team.browser().text()).contains("declared");
    String files = "/en/" + path("/count/recount.zip");
    assertThat(team.browser().find("main a[href='" + files + "']")).isPresent();
    return Recounted.of(name, team.http(Person.HOLDER).download(files));
  }

  /** Many papers, in the session of the browser but without it. */
  void receiveAll(List<String> serials) {
    Visitor clerk = team.http(Person.FIRST_CLERK);
    VisitedPage form = clerk.get("/en/" + path("/receive"));
    for (String serial : serials) {
      form = clerk.submit(form, Map.of("serial", serial));
      assertThat(form.text()).contains("is back");
    }
  }

  /** As {@link #receiveAll}: each is read twice, every fifth as against. */
  void readAll(List<String> serials) {
    for (Person person : List.of(Person.FIRST_CLERK, Person.SECOND_CLERK)) {
      Visitor clerk = team.http(person);
      VisitedPage form = clerk.get("/en/" + path("/keying"));
      for (int i = 0; i < serials.size(); i++) {
        String verdict = i % 5 == 0 ? "against" : "for";
        form = clerk.submit(form, Map.of("serial", serials.get(i), "verdict", verdict));
        assertThat(form.text()).contains("is kept");
      }
    }
  }

  /** The page that everybody sees, in the language. */
  void everybodySees(String code, String language, String picture) {
    Browser browser = team.browser();
    browser.visit(SharedMercat.get().url() + "/" + language + "/bids/" + code + "/ballot");
    Look.at(browser, picture);
  }
}
