package scot.mercat.routes;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import scot.mercat.checks.Endpoint;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * A form that somebody met.
 *
 * @param page where it stood, with the query
 * @param path where it is sent to
 * @param button the one that is pressed, by name and value; nothing where it has no name
 */
public record FoundForm(
    Endpoint endpoint,
    Person person,
    String page,
    String path,
    FormElement form,
    Map<String, String> button) {
  /** Buttons of one form beyond these do the same with other things. */
  private static final int BUTTONS = 4;

  /** People are asked to leave it empty. */
  private static final String TRAP = "website";

  static List<FoundForm> on(VisitedPage page, Person person, Routes routes) {
    return page.elements("form").stream()
        .map(FormElement.class::cast)
        .flatMap(form -> of(form, page, person, routes))
        .toList();
  }

  /** The form, and once more for each button that sends it elsewhere. */
  private static Stream<FoundForm> of(
      FormElement form, VisitedPage page, Person person, Routes routes) {
    String address = page.address().toString();
    String action = form.hasAttr("action") ? form.absUrl("action") : address;
    return Stream.concat(
            Stream.of(action),
            form.select("button[formaction]").stream().map(button -> button.absUrl("formaction")))
        .flatMap(to -> of(form, to, page, person, routes).stream());
  }

  private static Optional<FoundForm> of(
      FormElement form, String to, VisitedPage page, Person person, Routes routes) {
    String address = page.address().toString();
    String path = URI.create(to).getPath();
    String verb = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
    String here = address.substring(address.indexOf('/', "https://".length()));
    Map<String, String> first =
        Optional.ofNullable(form.selectFirst("button[name]"))
            .map(FoundForm::named)
            .orElse(Map.of());
    return routes
        .at(verb, path)
        .map(endpoint -> new FoundForm(endpoint, person, here, path, form, first));
  }

  private static Map<String, String> named(Element button) {
    return button.hasAttr("name") ? Map.of(button.attr("name"), button.val()) : Map.of();
  }

  /** The same form for each of its buttons. */
  public Stream<FoundForm> byButton() {
    return form.select("button:not([type=button]):not([formaction])").stream()
        .map(FoundForm::named)
        .distinct()
        .limit(BUTTONS)
        .map(one -> new FoundForm(endpoint, person, page, path, form, one));
  }

  public boolean hasFiles() {
    return form.attr("enctype").equals("multipart/form-data");
  }

  /** What a browser sends when nobody types anything and the first button is pressed. */
  Map<String, List<String>> untouched() {
    return fields(field -> field);
  }

  /** What it sends when every empty field has been given something. */
  Map<String, List<String>> filled() {
    Map<String, List<String>> fields = untouched();
    form.elements().stream()
        .filter(element -> !element.attr("name").isEmpty() && !element.is("button"))
        .collect(Collectors.groupingBy(element -> element.attr("name")))
        .forEach((name, elements) -> {
          List<String> given = fields.getOrDefault(name, List.of(""));
          if (given.stream().allMatch(String::isEmpty)) {
            fields.put(name, something(elements));
          }
        });
    return fields;
  }

  private static List<String> something(List<Element> elements) {
    return elements.getFirst().is("[type=radio], [type=checkbox]")
        ? List.of(something(elements.getFirst()))
        : elements.stream().map(FoundForm::something).toList();
  }

  private static String something(Element element) {
    return switch (element.normalName()) {
      case "select" ->
          element.select("option").stream()
              .map(Element::val)
              .filter(value -> !value.isEmpty())
              .findFirst()
              .orElse("");
      case "textarea" -> "Something else";
      default ->
          switch (element.attr("type")) {
            case "radio", "checkbox" -> element.hasAttr("value") ? element.val() : "on";
            case "email" -> "somebody@example.org";
            case "hidden", "file" -> "";
            case "date" -> "2031-05-01";
            default -> somethingShort(element);
          };
    };
  }

  private static String somethingShort(Element element) {
    if (element.attr("name").equals(TRAP)) {
      return "";
    }
    boolean isNumber = element.attr("inputmode").matches("numeric|decimal");
    return isNumber ? element.attr("name").endsWith("year") ? "2031" : "1" : "Something else";
  }

  /**
   * The fields, each value changed as wanted.
   *
   * @param typed what stands in a field that people can type in, by what stood there
   */
  Map<String, List<String>> fields(UnaryOperator<String> typed) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (Connection.KeyVal field : form.formData()) {
      boolean isTyped =
          form.elements().stream()
              .filter(element -> element.attr("name").equals(field.key()))
              .anyMatch(FoundForm::isTyped);
      fields
          .computeIfAbsent(field.key(), name -> new ArrayList<>())
          .add(isTyped ? typed.apply(field.value()) : field.value());
    }
    form.select("input[type=file]").forEach(file -> fields.put(file.attr("name"), List.of("")));
    button.forEach((name, value) -> fields.put(name, List.of(value)));
    return fields;
  }

  static boolean isTyped(Element element) {
    return element.normalName().equals("textarea")
        || (element.normalName().equals("input")
            && !element.attr("type").matches("hidden|radio|checkbox|file|submit|button")
            && !element.hasAttr("readonly"));
  }

  /** Fields that people fill in, the same name often several times, in the order of the page. */
  public List<Element> entries() {
    return form.elements().stream()
        .filter(element -> !element.attr("name").isEmpty() && !element.hasAttr("disabled"))
        .filter(element -> !element.is("button, input[type=hidden], input[readonly]"))
        .toList();
  }

  /** The text in everything that people fill in. */
  public Map<String, List<String>> entered(String text) {
    Map<String, List<String>> fields = untouched();
    entries().forEach(element -> fields.put(element.attr("name"), List.of(text)));
    return fields;
  }

  /** Filled in well, but with this text wherever words are typed. */
  public Map<String, List<String>> saying(String text) {
    Map<String, List<String>> fields = filled();
    entries().stream()
        .filter(element -> isTyped(element) && !element.hasAttr("inputmode"))
        .forEach(element -> fields.put(element.attr("name"), List.of(text)));
    return fields;
  }

  /** Filled in well, but with the text in what people do not fill in: hidden fields and buttons. */
  public Map<String, List<String>> meddledWith(String text) {
    Map<String, List<String>> fields = filled();
    machinery().forEach(name -> fields.put(name, List.of(text)));
    return fields;
  }

  /** Names of what people do not fill in, but for the token. */
  public List<String> machinery() {
    return form.elements().stream()
        .filter(element -> element.is("button[name], input[type=hidden]"))
        .map(element -> element.attr("name"))
        .filter(name -> !name.equals("token"))
        .distinct()
        .toList();
  }

  /** Sends it as the person who met it, redirects not followed. */
  public VisitedPage send(Map<String, List<String>> fields) {
    if (endpoint.verb().equals("GET")) {
      return person.signedIn().answerTo(path + "?" + Visitor.encode(fields));
    }
    Map<String, List<String>> sent = new LinkedHashMap<>();
    if (!person.isStranger()) {
      sent.put("token", List.of(person.token()));
    }
    fields.forEach(sent::putIfAbsent);
    return person.visitor().answerTo(path, sent, hasFiles());
  }

  /** What forms of one kind have in common: where they are sent to, and their fields. */
  public String kind() {
    return endpoint.verb()
        + endpoint.path()
        + form.elements().stream().map(e -> e.attr("name")).distinct().sorted().toList()
        + (entries().isEmpty() ? button.keySet() : button);
  }

  @Override
  public String toString() {
    return endpoint.verb() + " " + path + " " + button + " as " + person + ", from " + page;
  }
}
