package scot.mercat.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;
import scot.mercat.web.rules.Household;
import scot.mercat.web.rules.Pace;

/**
 * Slows programs down that send from one address, without turning a full library away. What it
 * remembers is this node's alone, and for ten minutes.
 */
@Singleton
public class SendingPace {
  public static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int MOST_ADDRESSES = 20_000;

  private final PublicAddress address;
  private final Clock clock;
  private final Set<String> sharedPlaces;
  private final int mostInWindow;
  private final Duration leastTime;
  private final Map<String, Pace> paces = new ConcurrentHashMap<>();

  @Inject
  public SendingPace(PublicAddress address, Clock clock, Settings settings) {
    this.address = address;
    this.clock = clock;
    this.sharedPlaces = Set.copyOf(settings.list(Setting.SHARED_PLACES));
    this.mostInWindow = settings.number(Setting.COMMENTS_PER_ADDRESS);
    this.leastTime = Duration.ofSeconds(settings.number(Setting.FORM_SECONDS));
  }

  /**
   * Counts one more of its kind, unless there were too many in {@link #WINDOW}.
   *
   * @param kind what is sent, such as {@code vote}; each kind has a count of its own
   */
  public boolean admits(String kind, HttpServletRequest request) {
    Instant now = clock.instant();
    String client = address.client(request);
    if (sharedPlaces.contains(client)) {
      return true;
    }
    if (paces.size() > MOST_ADDRESSES) {
      paces.values().removeIf(pace -> pace.isQuiet(now));
    }
    return paces
        .computeIfAbsent(kind + " " + Household.of(client), key -> new Pace(mostInWindow, WINDOW))
        .admits(now);
  }

  /** The least time that a person needs for a form. */
  public Duration leastTime() {
    return leastTime;
  }

  /** How long ago the form was shown. */
  public Duration taken(FormTokens.FormToken token) {
    return Duration.between(token.issuedAt(), clock.instant());
  }
}
