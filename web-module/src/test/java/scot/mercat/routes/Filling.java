package scot.mercat.routes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A way of filling in a form that should be refused. */
public enum Filling {
  /** Nothing is typed, ticked or chosen. */
  EMPTY,
  /** Every text is longer than any field takes. */
  TOO_LONG,
  /** The thirty-first of February, and words where a number belongs. */
  NO_DAY_OR_NUMBER,
  /** Of several choices one that nobody offers. */
  NOT_OFFERED;

  private static final String TOO_MUCH = "Far too much. ".repeat(5000).strip();

  /** Its name in the list of exceptions. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What a form carries that is filled in so.
   *
   * @param wrong names of the fields in which something stands that cannot be right
   */
  public record Filled(Map<String, List<String>> fields, Set<String> wrong) {}

  /** The form, filled in so; what this way does not touch is filled in well. */
  public Filled of(FoundForm form) {
    Map<String, List<String>> fields = this == EMPTY ? form.untouched() : form.filled();
    Set<String> wrong = new LinkedHashSet<>();
    form.entries().stream()
        .collect(
            Collectors.groupingBy(e -> e.attr("name"), LinkedHashMap::new, Collectors.toList()))
        .forEach((name, elements) -> {
          if (this == EMPTY) {
            clear(fields, name, elements);
          } else if (spoils(elements)) {
            fields.put(name, spoilt(elements));
            wrong.add(name);
          }
        });
    return new Filled(fields, wrong);
  }

  /** Whoever has chosen one of several can choose another, but no longer none. */
  private static void clear(Map<String, List<String>> fields, String name, List<Element> elements) {
    boolean isRadio = elements.getFirst().is("[type=radio]");
    if (!isTicked(elements.getFirst())) {
      fields.put(name, elements.stream().map(Filling::cleared).toList());
    } else if (!isRadio || elements.stream().noneMatch(element -> element.hasAttr("checked"))) {
      fields.remove(name);
    }
  }

  /** A list shows its first line until somebody chooses. */
  private static String cleared(Element element) {
    Element first = element.selectFirst("option");
    return first == null ? "" : first.val();
  }

  private boolean spoils(List<Element> elements) {
    Element first = elements.getFirst();
    return switch (this) {
      case EMPTY -> false;
      case TOO_LONG -> FoundForm.isTyped(first);
      case NO_DAY_OR_NUMBER -> isNumber(first);
      case NOT_OFFERED -> isChoice(elements);
    };
  }

  private static boolean isNumber(Element element) {
    return element.is("[inputmode=numeric], [inputmode=decimal], [type=date]")
        && !element.is("[autocomplete=one-time-code]");
  }

  /** A box that stands alone is none: anything but its tick means no. */
  private static boolean isChoice(List<Element> elements) {
    Element first = elements.getFirst();
    return first.is("select, [type=radio]") || (isTicked(first) && elements.size() > 1);
  }

  private static boolean isTicked(Element element) {
    return element.is("[type=radio], [type=checkbox]");
  }

  private List<String> spoilt(List<Element> elements) {
    return isTicked(elements.getFirst())
        ? List.of(spoilt(elements.getFirst()))
        : elements.stream().map(this::spoilt).toList();
  }

  private String spoilt(Element element) {
    return switch (this) {
      case EMPTY -> "";
      case TOO_LONG -> TOO_MUCH;
      case NO_DAY_OR_NUMBER -> noDayOrNumber(element);
      case NOT_OFFERED -> "nobody-offers-this";
    };
  }

  private static String noDayOrNumber(Element element) {
    String name = element.attr("name");
    if (element.is("[type=date]")) {
      return "2031-02-31";
    }
    return name.endsWith("day")
        ? "31"
        : name.endsWith("month") ? "2" : name.endsWith("year") ? "2031" : "minus three";
  }
}
