package scot.mercat.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import scot.mercat.checks.Endpoint;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.routes.Person.Side;

/** The demonstration, with what it lacks begun: a plan being written, a file waiting, and so on. */
public final class Demonstration {
  private static final String OFFICERS = "/en/officer";

  private final RunningMercat mercat;
  private final Routes routes = new Routes();
  private final List<Person> people;
  private final Site site = new Site(routes);
  private final List<String> begun;

  private Demonstration(RunningMercat mercat) {
    this.mercat = mercat;
    this.people = People.all(mercat);
    this.begun =
        new Beginnings()
            .by(person(Role.EDITOR).visitor())
            .countedBy(person(Role.ANALYST).visitor())
            .datedBy(person(Role.BALLOT_HOLDER).visitor())
            .districtBy(person(Role.BID_OFFICER).visitor())
            .keptBy(person(Role.ADMINISTRATOR).visitor(), mercat)
            .pages();
  }

  /** Signs everybody in, begins what is lacking and looks at everything. */
  public static Demonstration explored(RunningMercat mercat) {
    Demonstration demonstration = new Demonstration(mercat);
    demonstration.begun.forEach(demonstration.site.addresses()::prefer);
    demonstration.exploreAsOfficers();
    demonstration.exploreAsResident();
    return demonstration;
  }

  /** Goes on to pages behind forms as well, up to the last step. */
  public Demonstration withNextSteps() {
    new NextSteps(people, site).explore();
    return this;
  }

  public List<Person> people() {
    return people;
  }

  public Routes routes() {
    return routes;
  }

  public Site site() {
    return site;
  }

  private Person person(String role) {
    return people.stream()
        .filter(person -> person.side() == Side.OWN && person.toString().equals(role))
        .findFirst()
        .orElseThrow();
  }

  /** From the first page and from what was begun, then from where else there is something. */
  private void exploreAsOfficers() {
    for (Person person : people) {
      if (person.side() == Side.OWN) {
        List<String> first = new ArrayList<>(List.of(OFFICERS));
        first.addAll(open(person, begun));
        List<String> more = new ArrayList<>(open(person, site.addresses().named()));
        officerPages(person).map(path -> path.replace("{lang}", "en")).forEach(more::add);
        site.explore(person, OFFICERS, first, more);
      }
    }
  }

  /** Those of the officers' pages that are open to the person. */
  private List<String> open(Person person, List<String> pages) {
    return pages.stream()
        .filter(path -> path.startsWith(OFFICERS))
        .filter(path -> routes.at("GET", path).filter(person::isNamedBy).isPresent())
        .toList();
  }

  private Stream<String> officerPages(Person person) {
    return routes.all().stream()
        .filter(endpoint -> endpoint.verb().equals("GET") && endpoint.roles().isPresent())
        .filter(endpoint -> person.isNamedBy(endpoint) && !Routes.namesSomething(endpoint))
        .map(Endpoint::path);
  }

  /** Everything that links lead to, then a receipt with the words behind it, then a comment. */
  private void exploreAsResident() {
    Person resident = people.getFirst();
    Visitor visitor = resident.visitor();
    site.explore(
        resident, "/en/", List.of("/en/"), List.of("/en/officer/sign-in", "/en/officer/start"));
    DemoFile.DemoReceipt receipt = DemoFile.of(mercat).receipt("en");
    VisitedPage opened =
        site.note(
            resident, visitor.submit(visitor.get("/en/receipts"), Map.of("code", receipt.code())));
    VisitedPage shown = site.note(resident, visitor.submit(opened, Map.of("word", receipt.word())));
    site.explore(resident, shown.path(), List.of(shown.path()), List.of());
    VisitedPage words = visitor.get("/en/plans/harbourhead/v2/comment");
    VisitedPage about =
        visitor.submit(words, Map.of("text", "More benches, please", "step", "words"));
    VisitedPage check =
        site.note(
            resident,
            visitor.submit(site.note(resident, about), Map.of("consent", "no", "step", "about")));
    site.note(resident, visitor.submit(check, Map.of("step", "send")));
  }
}
