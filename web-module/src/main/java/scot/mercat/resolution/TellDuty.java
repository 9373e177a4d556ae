package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import scot.mercat.bid.Proposal;
import scot.mercat.shared.BackgroundDuty;

/** Looks every few minutes whether there is something to tell members. */
@Singleton
class TellDuty implements BackgroundDuty {
  private static final Duration FEW_MINUTES = Duration.ofMinutes(5);

  private final Telling telling;

  @Inject
  TellDuty(Telling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return "resolution.tell";
  }

  @Override
  public Duration every() {
    return FEW_MINUTES;
  }

  @Override
  public void run() {
    telling.busy().forEach(this::tell);
  }

  private void tell(Proposal proposal) {
    while (telling.tellSome(proposal) >= Telling.MOST) {}
  }
}
