package scot.mercat.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;

/**
 * Walks through the page as it is now, as a person would, and says what is wrong that checkers do
 * not see: language and direction of each part, errors tied to their fields, personal fields that a
 * browser can fill, nothing that moves, no keyboard trap, and an order of stops that is the order
 * of reading.
 */
public final class Walker {
  private static final String SCRIPT = Browser.resource("/walker/walker.js");
  private static final List<String> LOOKS =
      List.of("language", "direction", "errors", "autocomplete", "moving");

  private final Browser browser;
  private final List<String> faults = new ArrayList<>();

  private Walker(Browser browser) {
    this.browser = browser;
  }

  /** What is wrong, each led by the name of its rule; empty where all is well. */
  public static List<String> faults(Browser browser) {
    return Stream.concat(seen(browser).stream(), walked(browser).stream()).toList();
  }

  /** The part of {@link #faults} that is seen without pressing a key. */
  public static List<String> seen(Browser browser) {
    Walker walker = new Walker(browser);
    walker.look();
    return walker.faults;
  }

  /** The part of {@link #faults} that is found by keyboard alone. */
  public static List<String> walked(Browser browser) {
    Walker walker = new Walker(browser);
    walker.walkByKeyboard();
    return walker.faults;
  }

  private void look() {
    for (String rule : LOOKS) {
      answers(rule).forEach(fault -> faults.add(rule + ": " + fault));
    }
  }

  private List<String> answers(String rule) {
    Object answer = Objects.requireNonNull(browser.ask(SCRIPT, rule));
    return ((List<?>) answer).stream().map(Object::toString).toList();
  }

  /** A place where the focus stopped; measures in CSS pixels from the top left of the page. */
  private record Stop(int number, String name, boolean rtl, boolean fixed, Box box) {}

  private record Box(double left, double right, double top, double bottom) {
    double height() {
      return bottom - top;
    }
  }

  private void walkByKeyboard() {
    List<String> wanted = answers("stops");
    List<Stop> walked = new ArrayList<>();
    Set<Integer> seen = new TreeSet<>();
    for (int i = 0; i < wanted.size() * 2 + 3; i++) {
      browser.type(Keys.TAB);
      Stop stop = here();
      if (stop.number() == -1 || (!walked.isEmpty() && isFirst(walked, stop))) {
        break;
      }
      if (!walked.isEmpty() && walked.getLast().equals(stop)) {
        faults.add("trap: the focus cannot leave " + stop.name());
        break;
      }
      walked.add(stop);
      seen.add(stop.number());
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!seen.contains(i)) {
        faults.add("trap: the keyboard never reaches " + wanted.get(i));
      }
    }
    checkOrder(walked);
  }

  private static boolean isFirst(List<Stop> walked, Stop stop) {
    return walked.size() > 1 && stop.number() >= 0 && stop.number() == walked.getFirst().number();
  }

  private Stop here() {
    Map<?, ?> place = (Map<?, ?>) Objects.requireNonNull(browser.ask(SCRIPT, "here"));
    int number = (int) number(place, "stop");
    if (number == -1) {
      return new Stop(number, "the page", false, true, new Box(0, 0, 0, 0));
    }
    Box box =
        new Box(
            number(place, "left"),
            number(place, "right"),
            number(place, "top"),
            number(place, "bottom"));
    return new Stop(
        number,
        String.valueOf(place.get("name")),
        Boolean.TRUE.equals(place.get("rtl")),
        Boolean.TRUE.equals(place.get("fixed")),
        box);
  }

  private static double number(Map<?, ?> place, String name) {
    return ((Number) Objects.requireNonNull(place.get(name))).doubleValue();
  }

  private void checkOrder(List<Stop> walked) {
    for (int i = 1; i < walked.size(); i++) {
      Stop before = walked.get(i - 1);
      Stop after = walked.get(i);
      if (!before.fixed()
          && !after.fixed()
          && isBackwards(before.box(), after.box(), after.rtl())) {
        faults.add(
            "order: " + after.name() + " comes after " + before.name() + " but is read first");
      }
    }
  }

  /** Up is backwards, unless it leads into the next column; so is against the line's direction. */
  private static boolean isBackwards(Box before, Box after, boolean rtl) {
    double overlap =
        Math.min(before.bottom(), after.bottom()) - Math.max(before.top(), after.top());
    if (overlap > Math.min(before.height(), after.height()) / 2) {
      return rtl ? after.right() > before.right() + 2 : after.left() < before.left() - 2;
    }
    boolean nextColumn =
        rtl ? after.right() <= before.left() + 2 : after.left() >= before.right() - 2;
    return after.bottom() <= before.top() + 2 && !nextColumn;
  }
}
