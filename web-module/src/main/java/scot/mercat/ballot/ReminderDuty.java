package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import scot.mercat.shared.BackgroundDuty;

/** Reminds voters of their ballots, and forgets their addresses when all is said. */
@Singleton
class ReminderDuty implements BackgroundDuty {
  private final ReminderRound round;

  @Inject
  ReminderDuty(ReminderRound round) {
    this.round = round;
  }

  @Override
  public String name() {
    return "ballot.remind";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(30);
  }

  @Override
  public void run() {
    round.ballots().forEach(round::run);
  }
}
