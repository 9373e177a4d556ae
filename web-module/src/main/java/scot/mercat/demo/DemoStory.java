package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.demo.store.DemoStore;

/** What happens in the demonstration, in the order in which it happened. */
@Singleton
class DemoStory {
  private final DemoStore store;
  private final DemoOfficers officers;
  private final DemoPlaces places;
  private final DemoPlans plans;
  private final DemoVoices voices;

  @Inject
  DemoStory(
      DemoStore store,
      DemoOfficers officers,
      DemoPlaces places,
      DemoPlans plans,
      DemoVoices voices) {
    this.store = store;
    this.officers = officers;
    this.places = places;
    this.plans = plans;
    this.voices = voices;
  }

  /** True for the one node, of all that ever start on this database, that tells it. */
  boolean claim() {
    return store.claim();
  }

  /**
   * What is needed to go on.
   *
   * @param cast the officers in whose names it was told
   * @param receipts to try
   */
  record Told(Cast cast, List<String> receipts) {}

  Told tell() {
    Cast cast = officers.load();
    places.load(cast.get("administrator"));
    for (String plan : List.of("loip", "harbourhead", "millbraes")) {
      plans.load(cast, plan);
      store.turnThePage();
    }
    DemoVoices.Heard heard = voices.load(cast);
    return new Told(cast, receipts(heard));
  }

  private static List<String> receipts(DemoVoices.Heard heard) {
    List<String> lines = new ArrayList<>();
    for (String language : DemoResponses.LANGUAGES_TO_TRY.stream().sorted().toList()) {
      heard.responses().stream()
          .filter(loaded -> loaded.line().getString("lang").equals(language))
          .filter(loaded -> DemoResponses.isToTry(loaded.line()))
          .findFirst()
          .ifPresent(loaded ->
              lines.add(
                  loaded.receipt()
                      + "  "
                      + DemoResponses.SECOND_WORD
                      + "  (a comment in "
                      + language
                      + ")"));
    }
    lines.addAll(heard.votes());
    return lines;
  }
}
