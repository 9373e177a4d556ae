package scot.mercat.bid;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.rules.KeptUntil;
import scot.mercat.shared.BackgroundDuty;
import scot.mercat.shared.rules.CivilTime;

/** Deletes what this feature and those above it keep about people, on its day. */
@Singleton
class ForgetDuty implements BackgroundDuty {
  private final Districts districts;
  private final BallotStages stages;
  private final Forgetting forgetting;
  private final List<PersonalData.Holding> holdings;
  private final Clock clock;

  @Inject
  ForgetDuty(
      Districts districts,
      BallotStages stages,
      Forgetting forgetting,
      @Any Instance<PersonalData> features,
      Clock clock) {
    this.districts = districts;
    this.stages = stages;
    this.forgetting = forgetting;
    this.holdings = features.stream().flatMap(one -> one.holdings().stream()).toList();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "bid.forget";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public Optional<LocalTime> dailyAt() {
    return Optional.of(LocalTime.of(3, 40));
  }

  @Override
  public void run() {
    districts.all().stream()
        .flatMap(district -> districts.proposals(district).stream())
        .forEach(this::forget);
  }

  private void forget(Proposal proposal) {
    KeptUntil kept =
        new KeptUntil(proposal.startsOn(), proposal.months(), stages.endingOf(proposal));
    LocalDate today = CivilTime.day(clock.instant());
    holdings.stream()
        .filter(holding -> kept.isOver(holding.kept(), today))
        .forEach(holding -> forget(proposal, holding));
  }

  private void forget(Proposal proposal, PersonalData.Holding holding) {
    ZonedDateTime now = clock.instant().atZone(CivilTime.ZONE);
    while (forgetting.some(proposal, holding, now.minus(KeptUntil.LATELY).toInstant())) {}
  }
}
