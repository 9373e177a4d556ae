package scot.mercat.impact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Something that people whose words are in a theme are to be told, each of them once. Whoever
 * publishes the same again makes no news; whoever comes back to what was said before does, since
 * people had been told otherwise in between.
 *
 * @param since number of the publication from which on it has been so
 * @param change the name of the change of the plan; empty for anything else
 */
public record News(Kind kind, int since, String change) {
  /** What happened, the weightiest first. */
  public enum Kind {
    DECIDED,
    PROMISE_BROKEN,
    DONE,
    CHANGED,
    CONSIDERED,
    /** No decision yet, and why. */
    NOTED;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Names it in rows: the same news have the same code for ever. */
  public String code() {
    return switch (kind) {
      case CONSIDERED, NOTED -> kind.code();
      case CHANGED -> kind.code() + "-" + change;
      case DECIDED, DONE, PROMISE_BROKEN -> kind.code() + "-" + since;
    };
  }

  /**
   * All that holds after the publications, in the order in which it is told.
   *
   * @param published oldest first
   */
  public static List<News> of(List<Announcement> published) {
    List<News> news = new ArrayList<>();
    if (published.isEmpty()) {
      return news;
    }
    Announcement now = published.getLast();
    published.stream()
        .filter(Announcement::isConsidered)
        .findFirst()
        .ifPresent(first -> news.add(new News(Kind.CONSIDERED, first.number(), "")));
    if (now.decision().isPresent()) {
      news.add(new News(Kind.DECIDED, since(published, Announcement::decision), ""));
    } else if (!now.isConsidered()) {
      news.add(new News(Kind.NOTED, published.getFirst().number(), ""));
    }
    for (String change : new TreeSet<>(now.changes())) {
      news.add(new News(Kind.CHANGED, first(published, change), change));
    }
    switch (now.state()) {
      case DONE -> news.add(new News(Kind.DONE, since(published, Announcement::state), ""));
      case PROMISE_BROKEN ->
          news.add(new News(Kind.PROMISE_BROKEN, since(published, Announcement::state), ""));
      case NONE, PLANNED, UNDER_WAY -> {}
    }
    return news;
  }

  /** The publication from which on, without a break, the fact has been what it is now. */
  private static int since(List<Announcement> published, Function<Announcement, Object> fact) {
    Object now = fact.apply(published.getLast());
    int since = published.getLast().number();
    for (Announcement one : published.reversed()) {
      if (!fact.apply(one).equals(now)) {
        break;
      }
      since = one.number();
    }
    return since;
  }

  private static int first(List<Announcement> published, String change) {
    return published.stream()
        .filter(one -> one.changes().contains(change))
        .findFirst()
        .orElseThrow()
        .number();
  }
}
