package scot.mercat.routes;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 */
public record FoundForm(
    Endpoint endpoint, Person person, String page, String path, FormElement form) {
  static List<FoundForm> on(VisitedPage page, Person person, Routes routes) {
    return page.elements("form").stream()
        .map(FormElement.class::cast)
        .flatMap(form -> of(form, page, person, routes).stream())
        .toList();
  }

  private static Optional<FoundForm> of(
      FormElement form, VisitedPage page, Person person, Routes routes) {
    String address = page.address().toString();
    String path = URI.create(form.hasAttr("action") ? form.absUrl("action") : address).getPath();
    String verb = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
    String here = address.substring(address.indexOf('/', "https://".length()));
    return routes.at(verb, path).map(endpoint -> new FoundForm(endpoint, person, here, path, form));
  }

  boolean hasFiles() {
    return form.attr("enctype").equals("multipart/form-data");
  }

  /** What a browser sends when nobody types anything and the first button is pressed. */
  Map<String, List<String>> untouched() {
    return fields(field -> field);
  }

  /** What it sends when every empty field has been given something. */
  Map<String, List<String>> filled() {
    Map<String, List<String>> fields = untouched();
    for (Element element : form.elements()) {
      String name = element.attr("name");
      if (!name.isEmpty()
          && !element.normalName().equals("button")
          && fields.getOrDefault(name, List.of("")).stream().allMatch(String::isEmpty)) {
        fields.put(name, List.of(something(element)));
      }
    }
    return fields;
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
            case "hidden" -> "";
            default -> element.attr("inputmode").equals("numeric") ? "1" : "Something else";
          };
    };
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
    Element button = form.selectFirst("button[name]");
    if (button != null) {
      fields.put(button.attr("name"), List.of(button.val()));
    }
    return fields;
  }

  static boolean isTyped(Element element) {
    return element.normalName().equals("textarea")
        || (element.normalName().equals("input")
            && !element.attr("type").matches("hidden|radio|checkbox|file|submit|button")
            && !element.hasAttr("readonly"));
  }

  /** Sends it as the visitor, whose own token goes with it. */
  VisitedPage sendAs(Visitor visitor, Map<String, List<String>> fields) {
    return hasFiles() ? visitor.postParts(path, fields) : visitor.post(path, fields);
  }
}
