package scot.mercat.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import scot.mercat.harness.VisitedPage;

/** A form that was sent and came back, and what is wrong with the way it came back. */
public record Refusal(FoundForm form, Map<String, List<String>> sent, VisitedPage page) {
  /** Nobody wants to find these on a screen; and one that is to be empty may be emptied. */
  private static final Set<String> SECRETS = Set.of("password", "code", "word", "website");

  /** Each fault as a sentence; empty where all is well. */
  public List<String> faults() {
    List<String> faults = new ArrayList<>();
    Elements links = page.document().select(".govuk-error-summary a[href]");
    if (links.isEmpty()) {
      faults.add("no error summary with a link");
    }
    if (!page.title().startsWith("Error")) {
      faults.add("the title does not begin with Error: " + page.title());
    }
    links.forEach(link ->
        field(link)
            .ifPresentOrElse(
                field -> described(field, faults),
                () -> faults.add("the summary links to no field: " + link.attr("href"))));
    faults.addAll(lost());
    return faults;
  }

  /** What was typed or chosen and is no longer there, each as a sentence. */
  public List<String> lost() {
    List<String> lost = new ArrayList<>();
    form.entries().stream()
        .map(entry -> entry.attr("name"))
        .distinct()
        .forEach(name -> kept(name, lost));
    return lost;
  }

  /** Where the link leads, if one can type, choose or press there. */
  private Optional<Element> field(Element link) {
    return Optional.ofNullable(
            page.document().getElementById(link.attr("href").replaceFirst("^#", "")))
        .filter(element -> element.is("input:not([type=hidden]), select, textarea, button"));
  }

  private void described(Element field, List<String> faults) {
    if (!isWrong(field)) {
      faults.add("no message is tied to " + field.id());
    }
  }

  /** True where the page says something of every field of this name that was filled in. */
  public boolean names(String name) {
    List<Element> fields =
        fields(name).stream().limit(sent.getOrDefault(name, List.of()).size()).toList();
    return !fields.isEmpty() && fields.stream().allMatch(this::isWrong);
  }

  /** A message is tied to the field, or to the group that it stands in. */
  private boolean isWrong(Element field) {
    return Stream.concat(Stream.of(field), field.parents().stream())
        .flatMap(element -> Stream.of(element.attr("aria-describedby").split("\\s+")))
        .filter(id -> !id.isEmpty())
        .flatMap(id -> Optional.ofNullable(page.document().getElementById(id)).stream())
        .anyMatch(message -> message.hasClass("govuk-error-message"));
  }

  private List<Element> fields(String name) {
    return page.elements("main form").stream()
        .filter(sent -> isSame((FormElement) sent))
        .flatMap(sent -> sent.getElementsByAttributeValue("name", name).stream())
        .filter(field -> field.is("input:not([type=hidden]), select, textarea"))
        .toList();
  }

  private boolean isSame(FormElement other) {
    String action = other.hasAttr("action") ? other.absUrl("action") : page.address().toString();
    return action.replaceAll("[?#].*", "").endsWith(form.path());
  }

  private void kept(String name, List<String> faults) {
    List<Element> fields = fields(name);
    if (fields.isEmpty()) {
      faults.add(name + " is no longer on the page");
    } else if (!SECRETS.contains(name) && !fields.getFirst().is("[type=password], [type=file]")) {
      List<String> shown = fields.stream().filter(Refusal::isGiven).map(Refusal::value).toList();
      List<String> wanted =
          sent.getOrDefault(name, List.of()).stream()
              .map(Refusal::plain)
              .filter(value -> !isNotOffered(fields, value))
              .toList();
      boolean isTicked = fields.getFirst().is("[type=radio], [type=checkbox]");
      if (!shown.containsAll(wanted) || (isTicked && !wanted.containsAll(shown))) {
        faults.add(name + " was " + brief(wanted) + " and came back as " + brief(shown));
      }
    }
  }

  /** What is no choice cannot be shown as the one that was made. */
  private static boolean isNotOffered(List<Element> fields, String value) {
    return fields.getFirst().is("select, [type=radio], [type=checkbox]")
        && fields.stream()
            .flatMap(field -> Stream.concat(Stream.of(field), field.select("option").stream()))
            .noneMatch(choice -> choice.val().equals(value));
  }

  private static boolean isGiven(Element field) {
    return !field.is("[type=radio], [type=checkbox]") || field.hasAttr("checked");
  }

  private static String value(Element field) {
    if (field.is("select")) {
      Element chosen = field.selectFirst("option[selected]");
      Element first = field.selectFirst("option");
      return chosen != null ? chosen.val() : first == null ? "" : first.val();
    }
    return plain(field.is("textarea") ? field.wholeText() : field.val());
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  private static String brief(List<String> values) {
    return values.stream()
        .map(value -> value.length() > 40 ? value.length() + " letters" : "“" + value + "”")
        .toList()
        .toString();
  }
}
