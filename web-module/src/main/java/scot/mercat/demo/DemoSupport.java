package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scot.mercat.bid.Member;
import scot.mercat.bid.Proposal;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.support.HandInOutcome;
import scot.mercat.support.HandingIn;
import scot.mercat.support.SignOutcome;
import scot.mercat.support.Signatory;
import scot.mercat.support.SupportBook;
import scot.mercat.support.SupportDesk;
import scot.mercat.support.SupportMethod;
import scot.mercat.support.rules.Entitled;
import scot.mercat.support.rules.Way;

/** Statements of support of the demonstration: handed in at the second try, and being gathered. */
@Singleton
class DemoSupport {
  private static final String LARDER = "marra-larder";
  private static final LocalDate AGREED = LocalDate.of(2026, 4, 13);

  private final DemoRegisters registers;
  private final SupportDesk desk;
  private final SupportBook book;
  private final HandingIn handingIn;
  private final Clock clock;

  @Inject
  DemoSupport(
      DemoRegisters registers,
      SupportDesk desk,
      SupportBook book,
      HandingIn handingIn,
      Clock clock) {
    this.registers = registers;
    this.desk = desk;
    this.book = book;
    this.handingIn = handingIn;
    this.clock = clock;
  }

  /**
   * Two of 41 are too few (4.87 %). Two of the 41 are then found to make no food, and two of 39 are
   * enough (5.12 %). Two more have left by the time of the vote: 37 are on the register at the end.
   */
  void handedIn(Cast cast, Proposal proposal) {
    registers.bringIn(cast, proposal, larder(4));
    agree(cast, proposal, AGREED);
    enter(cast, proposal, "LARD203", new Signatory("Jaspreet Singh", "Owner"), AGREED.plusDays(7));
    sign(proposal, "LARD209", new Signatory("Efua Mensah", "Director"), AGREED.plusDays(14));
    expect(handIn(cast, proposal, AGREED.plusDays(21)), HandInOutcome.TooFew.class);
    registers.bringIn(cast, proposal, larder(2));
    expect(handIn(cast, proposal, AGREED.plusDays(29)), HandInOutcome.Done.class);
    registers.bringIn(cast, proposal, larder(0));
  }

  /** The first register, with so many of those who left it later. */
  private static String larder(int others) {
    return DemoRegisters.csv(LARDER)
        + DemoRegisters.csv(LARDER + ".early")
            .lines()
            .limit(others)
            .collect(Collectors.joining("\n"));
  }

  /** One of 24 has signed; with one more it is enough. */
  void open(Cast cast, Proposal proposal) {
    LocalDate agreed = LocalDate.now(clock).minusDays(20);
    agree(cast, proposal, agreed);
    Signatory signatory = new Signatory("Oksana Shevchenko", "Baker");
    enter(cast, proposal, "MILL454", signatory, agreed.plusDays(9));
  }

  private void agree(Cast cast, Proposal proposal, LocalDate day) {
    String words = DemoFiles.text("bids/support-method.txt").strip();
    Set<Way> ways = Set.of(Way.ONLINE, Way.PAPER);
    if (!desk.agree(
        cast.get("bid-officer"), proposal, new SupportMethod(day, words, ways, noon(day)))) {
      throw new IllegalStateException("A method of the demonstration cannot be too late");
    }
  }

  private void enter(
      Cast cast, Proposal proposal, String reference, Signatory signatory, LocalDate day) {
    SupportDesk.Sheet sheet =
        new SupportDesk.Sheet(person(proposal, reference).person(), signatory, day);
    SignOutcome outcome =
        desk.enter(cast.get("bid-officer"), proposal, sheet, noon(day.plusDays(1)));
    expect(outcome, SignOutcome.Kept.class);
  }

  private void sign(Proposal proposal, String reference, Signatory signatory, LocalDate day) {
    Entitled person = person(proposal, reference);
    Member member = new Member(person.person(), proposal, person.rights(), Optional.empty());
    expect(desk.sign(member, signatory, noon(day)), SignOutcome.Kept.class);
  }

  private Entitled person(Proposal proposal, String reference) {
    List<Entitled> entitled = book.of(proposal).entitled();
    return entitled.stream()
        .filter(person -> person.named().reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private HandInOutcome handIn(Cast cast, Proposal proposal, LocalDate day) {
    return handingIn.handIn(cast.get("bid-officer"), proposal, noon(day));
  }

  private static void expect(Object outcome, Class<?> kind) {
    if (!kind.isInstance(outcome)) {
      throw new IllegalStateException("The demonstration's support ended with " + outcome);
    }
  }

  private static Instant noon(LocalDate day) {
    return CivilTime.at(day, LocalTime.NOON);
  }
}
