package scot.mercat.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The few long-lived things that every feature may ask for. */
@ApplicationScoped
class Beans {
  /** Scotland's civil time: statutory days begin and end by it. */
  private static final ZoneId SCOTLAND = ZoneId.of("Europe/London");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(SCOTLAND);
  }

  @Produces
  @Singleton
  Settings settings() {
    return Settings.ofServer();
  }

  @Produces
  @Singleton
  Secrets secrets(Settings settings) {
    return Secrets.from(settings);
  }
}
