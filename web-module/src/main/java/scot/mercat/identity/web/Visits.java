package scot.mercat.identity.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import scot.mercat.identity.rules.Device;
import scot.mercat.identity.rules.Visit;
import scot.mercat.web.PublicAddress;

/** Reads from a request where it comes from. */
@Singleton
public class Visits {
  private final PublicAddress address;

  @Inject
  public Visits(PublicAddress address) {
    this.address = address;
  }

  public Visit of(HttpServletRequest request) {
    String userAgent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
    return new Visit(address.household(request), address.isLoopback(request), Device.of(userAgent));
  }

  public boolean isSecure() {
    return address.isSecure();
  }
}
