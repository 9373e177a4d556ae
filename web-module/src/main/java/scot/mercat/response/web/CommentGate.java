package scot.mercat.response.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import scot.mercat.response.rules.Acceptance;
import scot.mercat.response.rules.Pace;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens.FormToken;
import scot.mercat.web.PublicAddress;

/** Slows programs down without turning people away. What it remembers is this node's alone. */
@Singleton
class CommentGate {
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int MOST_ADDRESSES = 20_000;

  private final PublicAddress address;
  private final Clock clock;
  private final Set<String> sharedPlaces;
  private final int mostInWindow;
  private final Duration leastTime;
  private final Map<String, Pace> paces = new ConcurrentHashMap<>();

  @Inject
  CommentGate(PublicAddress address, Clock clock, Settings settings) {
    this.address = address;
    this.clock = clock;
    this.sharedPlaces = Set.copyOf(settings.list(Setting.SHARED_PLACES));
    this.mostInWindow = settings.number(Setting.COMMENTS_PER_ADDRESS);
    this.leastTime = Duration.ofSeconds(settings.number(Setting.FORM_SECONDS));
  }

  /** What looks like a program, told as something to put right. */
  FormErrors check(HttpServletRequest request, CommentForm form, FormToken token) {
    Instant now = clock.instant();
    Duration taken = Duration.between(token.issuedAt(), now);
    FormErrors errors = FormErrors.NONE;
    for (Acceptance.Problem problem : Acceptance.haste(form.trap(), taken, leastTime)) {
      errors =
          problem == Acceptance.Problem.TRAP_FILLED
              ? errors.and("website", "response.error.trap")
              : errors.and("send", "response.error.too-quick");
    }
    return errors.isEmpty() && !admits(address.client(request), now)
        ? FormErrors.of("send", "response.error.too-many", WINDOW.toMinutes())
        : errors;
  }

  private boolean admits(String client, Instant now) {
    if (sharedPlaces.contains(client)) {
      return true;
    }
    if (paces.size() > MOST_ADDRESSES) {
      paces.values().removeIf(pace -> pace.isQuiet(now));
    }
    return paces.computeIfAbsent(client, c -> new Pace(mostInWindow, WINDOW)).admits(now);
  }
}
