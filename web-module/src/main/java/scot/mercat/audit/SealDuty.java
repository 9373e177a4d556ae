package scot.mercat.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import scot.mercat.shared.BackgroundDuty;

/** Seals within a second, so that commits need not wait for each other. */
@Singleton
class SealDuty implements BackgroundDuty {
  /** How many quick looks there are between two thorough ones. */
  private static final int ROUNDS = 600;

  private final AuditSealer sealer;
  private final AtomicInteger round = new AtomicInteger();

  @Inject
  SealDuty(AuditSealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public String name() {
    return "audit.seal";
  }

  @Override
  public Duration every() {
    return Duration.ofMillis(800);
  }

  @Override
  public void run() {
    boolean isThorough = round.getAndIncrement() % ROUNDS == 0;
    while (sealer.seal(isThorough)) {}
  }
}
