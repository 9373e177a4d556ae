package scot.mercat.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;
import scot.mercat.web.rules.Household;

/** How people reach this server, and from where a request really came, proxies considered. */
@Singleton
public class PublicAddress {
  private final String url;
  private final List<String> trustedProxies;

  @Inject
  public PublicAddress(Settings settings) {
    this.url =
        settings
            .given(Setting.PUBLIC_URL)
            .map(given -> given.endsWith("/") ? given.substring(0, given.length() - 1) : given)
            .orElseGet(() -> "http://127.0.0.1:" + settings.text(Setting.PORT));
    this.trustedProxies = settings.list(Setting.TRUSTED_PROXIES);
  }

  /** Such as {@code https://plans.example.scot}, without a trailing slash. */
  public String url() {
    return url;
  }

  /** True where people come by https, so that cookies must never travel without it. */
  public boolean isSecure() {
    return url.startsWith("https:");
  }

  /**
   * The address that the request came from. What {@code X-Forwarded-For} says is believed only as
   * far as each step was said by a trusted proxy, from the right.
   */
  public String client(HttpServletRequest request) {
    return client(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  /** Whom the request's address stands for, to count how often they try. */
  public String household(HttpServletRequest request) {
    return Household.of(client(request));
  }

  String client(String remote, @org.jspecify.annotations.Nullable String forwardedFor) {
    String client = remote;
    String[] steps = forwardedFor == null ? new String[0] : forwardedFor.split(",");
    for (int i = steps.length - 1; i >= 0 && trustedProxies.contains(client); i--) {
      client = steps[i].strip();
    }
    return client;
  }

  /** True where the request came from this very machine and through no proxy. */
  public boolean isLoopback(HttpServletRequest request) {
    String client = client(request);
    return request.getHeader("X-Forwarded-For") == null
        && (client.startsWith("127.") || client.equals("0:0:0:0:0:0:0:1") || client.equals("::1"));
  }
}
