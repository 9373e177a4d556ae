package scot.mercat.routes;

import java.util.List;
import java.util.Map;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.routes.Person.Side;

/** Pages that no link leads to, or only as things stand: the second step of a form, and such. */
final class NextSteps {
  private final List<Person> people;
  private final Site site;

  NextSteps(List<Person> people, Site site) {
    this.people = people;
    this.site = site;
  }

  void explore() {
    asResident(people.getFirst());
    asHalfSignedIn(named("somebody without second factor"));
    asAnalyst(named(Role.ANALYST));
    asEditor(named(Role.EDITOR));
    asModerator(named(Role.MODERATOR));
    people.stream()
        .filter(person -> person.side() == Side.OTHER)
        .limit(1)
        .forEach(person -> look(person, "/en/officer/account"));
  }

  private void asResident(Person resident) {
    VisitedPage vote = look(resident, "/en/consultations/harbourhead-year-two/vote");
    String first = vote.one("input[name=choice]").val();
    site.note(resident, resident.visitor().submit(vote, Map.of("choice", first)));
    look(resident, "/en/officer/forgotten");
    look(resident, "/en/plans/harbourhead/v2/paragraphs/b14/comment");
    VisitedPage comments = look(resident, "/en/plans/harbourhead/v1/comments");
    look(resident, path(comments, "main a[href$=/at-risk]"));
  }

  private void asHalfSignedIn(Person person) {
    look(person, "/en/officer/second-factor");
    look(person, "/en/officer/second-factor/set-up");
  }

  /** Both ways of entering votes from paper, up to the look at what was typed. */
  private void asAnalyst(Person analyst) {
    Visitor visitor = analyst.signedIn();
    VisitedPage list = visitor.get("/en/officer/vote");
    VisitedPage vote =
        list.elements("main a[href*=/officer/vote/]").stream()
            .map(link -> visitor.get(link.absUrl("href")))
            .filter(page -> page.has("main a[href$=/enter]"))
            .findFirst()
            .orElseThrow();
    VisitedPage enter = look(analyst, path(vote, "main a[href$=/enter]"));
    Map<String, String> one =
        Map.of(
            "channel", enter.one("input[name=channel]").val(),
            "choice", enter.one("input[name=choice]").val());
    site.note(analyst, visitor.submit(enter, one));
    VisitedPage sheet = look(analyst, path(vote, "main a[href$=/sheet]"));
    Map<String, String> spoilt =
        Map.of("channel", sheet.one("input[name=channel]").val(), "papers", "1", "spoilt", "1");
    site.note(analyst, visitor.submit(sheet, spoilt));
  }

  /** Paragraphs that can be said to have changed because of a theme. */
  private void asEditor(Person editor) {
    site.addresses().met().stream()
        .filter(path -> path.matches("/en/officer/answers/[^/]+/[^/]+/changes"))
        .forEach(path -> look(editor, path + "?version=2"));
  }

  /** Somebody is said to be at risk, and so something can be done about it. */
  private void asModerator(Person moderator) {
    Visitor visitor = moderator.signedIn();
    VisitedPage list = visitor.get("/en/officer/responses");
    VisitedPage one = look(moderator, path(list, "main li.mercat-comment a[href*=/responses/]"));
    VisitedPage worry = look(moderator, path(one, "main a[href$=/at-risk]"));
    visitor.submit(worry, Map.of("text", "They say that they have not eaten."));
    look(moderator, one.path() + "/acted");
  }

  private VisitedPage look(Person person, String path) {
    return site.note(person, person.signedIn().get(path));
  }

  private static String path(VisitedPage page, String selector) {
    return page.one(selector).attr("href");
  }

  private Person named(String name) {
    return people.stream().filter(one -> one.toString().equals(name)).findFirst().orElseThrow();
  }
}
