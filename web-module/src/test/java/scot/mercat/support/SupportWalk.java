package scot.mercat.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scot.mercat.bid.DistrictWalk;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;
import scot.mercat.identity.Role;
import scot.mercat.shared.rules.Csv;

/**
 * A district whose support is gathered by forms, as officers and members do it.
 *
 * @param codes of the letters by the number of the account, made when first asked for; and ids of
 *     firms by their names
 */
record SupportWalk(DistrictWalk district, Map<String, String> codes) {
  private static final int CODE = 3;

  /** A register of so many firms with a vote, and one that pays of its own will. */
  static SupportWalk begin(int firms) {
    Visitor officer =
        DemoFile.of(SharedMercat.get()).officer(Role.BID_OFFICER).in(SharedMercat.visitor());
    DistrictWalk district =
        DistrictWalk.begin(officer, Map.of("name", "Support " + System.nanoTime()));
    SupportWalk walk = new SupportWalk(district, new TreeMap<>());
    walk.register(firms);
    return walk;
  }

  Visitor officer() {
    return district.officer();
  }

  String path() {
    return district.path() + "/support";
  }

  /** Replaces the register; the first firms stay who they are. */
  void register(int firms) {
    String lines =
        IntStream.rangeClosed(1, firms)
            .mapToObj(
                i -> "A%1$d,Firm %1$d,Marra,P%1$d,\"%1$d High Street\",10000,yes".formatted(i))
            .collect(Collectors.joining("\n"));
    district.use(
        district.send(
            "Account,Name,Contact address,Property ref,Property address,RV,Votes\n"
                + lines
                + "\nV1,Friend,Marra,W1,1 Back Lane,5000,no\n"));
  }

  /** Records the method, put right where there is one. */
  VisitedPage agree(LocalDate day, String... ways) {
    Map<String, String> fields = day(day);
    fields.put("method", "We ask each <firm> & check the register");
    fields.put("token", token());
    List.of(ways).forEach(way -> fields.put(way, "yes"));
    return post("/method", fields);
  }

  private static Map<String, String> day(LocalDate day) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("day", "" + day.getDayOfMonth());
    fields.put("month", "" + day.getMonthValue());
    fields.put("year", "" + day.getYear());
    return fields;
  }

  private VisitedPage post(String below, Map<String, String> fields) {
    Map<String, List<String>> lists = new TreeMap<>();
    fields.forEach((name, value) -> lists.put(name, List.of(value)));
    return officer().post(path() + below, lists);
  }

  VisitedPage progress() {
    return officer().get(path());
  }

  VisitedPage statements() {
    return officer().get(path() + "/statements");
  }

  VisitedPage visitPublic() {
    String name = progress().elements(".govuk-breadcrumbs__link").getLast().text();
    Visitor anybody = SharedMercat.visitor();
    return anybody.click(anybody.click(anybody.get("/en/bids"), name), "Statement of support");
  }

  VisitedPage find(String name) {
    return officer()
        .submit(officer().get(path() + "/sheet"), "main form[method=get]", Map.of("find", name));
  }

  /** The id of the firm as the page has it while it has not signed; remembered after that. */
  String person(String name) {
    find(name).elements(".govuk-radios__item").stream()
        .filter(item -> item.text().startsWith(name + " ("))
        .forEach(item -> codes.put(name, item.select("input").val()));
    return codes.getOrDefault(name, "");
  }

  /** Enters what the firm signed on paper. */
  VisitedPage enter(String name, LocalDate signedOn) {
    return enterPerson(person(name), name, signedOn);
  }

  VisitedPage enterPerson(String person, String find, LocalDate signedOn) {
    Map<String, String> fields = day(signedOn);
    fields.putAll(
        Map.of("person", person, "find", find, "signatory", "Ann Reid", "position", "Director"));
    fields.put("token", token());
    return post("/sheet", fields);
  }

  private String token() {
    return officer().get(path() + "/method").one("main input[name=token]").val();
  }

  VisitedPage handIn(Map<String, String> fields) {
    return officer().submit(progress(), "form[action$=/hand-in]", fields);
  }

  byte[] evidence() {
    return officer().download(path() + "/evidence");
  }

  /** The page of the firm with the number where it may sign. */
  VisitedPage member(Visitor visitor, String reference) {
    if (!codes.containsKey(reference)) {
      String csv =
          officer().submit(officer().get(district.path() + "/codes"), Map.of("sure", "yes")).body();
      Csv.read(csv).forEach(row -> codes.put(row.cells().getFirst(), row.cells().get(CODE)));
    }
    VisitedPage entry =
        visitor.submit(visitor.get("/en/member"), Map.of("code", codes.get(reference)));
    return visitor.click(entry, "Statement of support");
  }

  /** The officer says why each open question is none; then the holder freezes the register. */
  void freeze(Visitor holder) {
    String path = district.path() + "/freeze";
    officer()
        .get(path)
        .elements("input[name=problem]")
        .forEach(problem ->
            officer()
                .submit(officer().get(path), Map.of("problem", problem.val(), "reason", "Known.")));
    holder.submit(holder.get(path), "form:has(#freeze)", Map.of());
  }

  VisitedPage sign(Visitor visitor, String reference) {
    Map<String, String> fields = Map.of("signatory", "Bo Hay", "position", "Owner", "may", "yes");
    return visitor.submit(visitor.submit(member(visitor, reference), fields), Map.of());
  }
}
