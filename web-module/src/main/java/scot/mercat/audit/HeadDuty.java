package scot.mercat.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.logging.Logger;
import scot.mercat.shared.BackgroundDuty;

/** Publishes each day's first head, also in the log, where the program cannot take it back. */
@Singleton
class HeadDuty implements BackgroundDuty {
  private static final Logger LOG = Logger.getLogger("scot.mercat.audit");

  private final AuditSealer sealer;

  @Inject
  HeadDuty(AuditSealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public String name() {
    return "audit.head";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    sealer
        .publishHead()
        .ifPresent(head -> LOG.info(() -> "Audit head " + head.position() + " " + head.hash()));
  }
}
