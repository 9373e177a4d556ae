package scot.mercat.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import scot.mercat.shared.rules.CivilTime;

/** The few long-lived things that every feature may ask for. */
@ApplicationScoped
class Beans {
  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(CivilTime.ZONE);
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
