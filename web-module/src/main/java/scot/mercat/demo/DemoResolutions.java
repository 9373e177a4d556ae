package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.mercat.demo.DemoMembers.Company;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.identity.Officer;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.ResolutionDesk;
import scot.mercat.resolution.ResolutionTerms;
import scot.mercat.resolution.Resolutions;
import scot.mercat.resolution.Voter;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.Voting;
import scot.mercat.resolution.rules.Choice;
import scot.mercat.resolution.rules.Majority;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.rules.Quorum;

/** What the members of one district's company decide: a resolution in each phase. */
@Singleton
class DemoResolutions {
  private static final String DISTRICT = "marra-larder";
  private static final int RESOLUTIONS = 6;
  private static final Duration A_DAY = Duration.ofDays(1);

  private final DemoMembers members;
  private final ResolutionDesk desk;
  private final Resolutions resolutions;
  private final Voting voting;
  private final Clock clock;

  @Inject
  DemoResolutions(
      DemoMembers members,
      ResolutionDesk desk,
      Resolutions resolutions,
      Voting voting,
      Clock clock) {
    this.members = members;
    this.desk = desk;
    this.resolutions = resolutions;
    this.voting = voting;
    this.clock = clock;
  }

  void load(Cast cast) {
    Officer officer = cast.get("bid-officer");
    Company company = members.load(officer, DISTRICT);
    Properties p = DemoFiles.properties("bids/" + DISTRICT + ".resolutions.properties");
    for (int i = 1; i <= RESOLUTIONS; i++) {
      String start = i + ".";
      load(officer, company, key -> p.getProperty(start + key));
    }
  }

  private void load(Officer officer, Company company, Function<String, String> facts) {
    UUID id = desk.write(officer, company.proposal(), terms(company, facts));
    if (facts.apply("published").equals("draft")) {
      return;
    }
    Resolution draft = resolutions.find(company.proposal().id(), id).orElseThrow();
    Instant called = draft.terms().opens().minus(A_DAY);
    if (!(desk.call(officer, draft, called) instanceof ResolutionDesk.CallOutcome.Called)) {
      throw new IllegalStateException("A resolution of the demonstration cannot be called");
    }
    Resolution resolution = resolutions.find(company.proposal().id(), id).orElseThrow();
    vote(company, resolution, facts.apply("voted"));
    finish(officer, resolution, facts);
  }

  /** The first letters stand for the first members: for, against or both, which is to abstain. */
  private void vote(Company company, Resolution resolution, String voted) {
    String[] letters = voted.isEmpty() ? new String[0] : voted.split(" ", -1);
    Instant at = resolution.terms().opens().plus(A_DAY);
    for (int i = 0; i < letters.length; i++) {
      Voter voter = company.members().get(i).voter();
      Choice choice = choice(letters[i]);
      Map<UUID, Choice> choices =
          voting.voices(voter, resolution).stream()
              .collect(Collectors.toMap(voice -> voice.voterClass(), voice -> choice));
      if (!voting.cast(voter, company.proposal(), resolution, choices, at)) {
        throw new IllegalStateException("A vote of the demonstration came at the wrong time");
      }
    }
  }

  private static Choice choice(String letter) {
    return switch (letter) {
      case "f" -> Choice.FOR;
      case "a" -> Choice.AGAINST;
      default -> Choice.ABSTAIN;
    };
  }

  private void finish(Officer officer, Resolution resolution, Function<String, String> facts) {
    String presided = facts.apply("presided");
    boolean isFinished =
        (presided.isEmpty() || desk.preside(officer, resolution, presided))
            && (!facts.apply("published").equals("yes") || desk.publish(officer, resolution));
    if (!isFinished || resolutions.phase(resolution) == Phase.DRAFT) {
      throw new IllegalStateException("A resolution of the demonstration cannot be finished");
    }
  }

  private ResolutionTerms terms(Company company, Function<String, String> facts) {
    Instant today = clock.instant().truncatedTo(ChronoUnit.HOURS);
    return new ResolutionTerms(
        facts.apply("title"),
        facts.apply("wording"),
        classes(company, "voluntary".equals(facts.apply("who"))),
        new Quorum(
            Quorum.Measure.of(facts.apply("measure")).orElseThrow(),
            Integer.parseInt(facts.apply("quorum"))),
        new Majority(Integer.parseInt(facts.apply("majority"))),
        facts.apply("shown").equals("open"),
        today.plus(A_DAY.multipliedBy(Integer.parseInt(facts.apply("opens-days")))),
        today.plus(A_DAY.multipliedBy(Integer.parseInt(facts.apply("closes-days")))));
  }

  /** All, or those who joined by choice. */
  private static Set<UUID> classes(Company company, boolean isByChoice) {
    return company.classes().stream()
        .limit(isByChoice ? 1 : company.classes().size())
        .map(VoterClass::id)
        .collect(Collectors.toSet());
  }
}
