package scot.mercat.bid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.rules.Succession.Breach;
import scot.mercat.bid.rules.Succession.Term;

class SuccessionTest {
  private static final Term FIRST = term(ProposalKind.NEW, "2027-04-01", 60, 60);

  private static Term term(ProposalKind kind, String day, int months, int share) {
    return new Term(kind, LocalDate.parse(day), months, share);
  }

  private static Optional<Breach> after(Term earlier, ProposalKind kind, String day) {
    return Succession.breach(earlier, term(kind, day, 60, 60));
  }

  /** Five years from 1 April 2027 are over on 1 April 2032. */
  @Test
  void aRenewalBeginsWhenTheTermBeforeIsOver() {
    assertThat(FIRST.end()).isEqualTo("2032-04-01");
    assertThat(after(FIRST, ProposalKind.RENEWAL, "2032-04-01")).isEmpty();
    assertThat(after(FIRST, ProposalKind.RENEWAL, "2032-03-31")).contains(Breach.BEFORE_END);
  }

  /** 2006 Act s45: under the same conditions. */
  @Test
  void aRenewalKeepsTheConditionsThoughNotTheLength() {
    assertThat(Succession.breach(FIRST, term(ProposalKind.RENEWAL, "2032-04-01", 36, 60)))
        .isEmpty();
    assertThat(Succession.breach(FIRST, term(ProposalKind.RENEWAL, "2032-04-01", 60, 100)))
        .contains(Breach.OTHER_SHARE);
  }

  @Test
  void onlyATermThatRunsIsAlteredOrEnded() {
    for (ProposalKind kind :
        new ProposalKind[] {ProposalKind.ALTERATION, ProposalKind.TERMINATION}) {
      assertThat(after(FIRST, kind, "2027-04-01")).isEmpty();
      assertThat(after(FIRST, kind, "2032-03-31")).isEmpty();
      assertThat(after(FIRST, kind, "2027-03-31")).contains(Breach.OUTSIDE_TERM);
      assertThat(after(FIRST, kind, "2032-04-01")).contains(Breach.OUTSIDE_TERM);
    }
    assertThat(Succession.breach(FIRST, term(ProposalKind.ALTERATION, "2028-04-01", 12, 100)))
        .isEmpty();
  }

  @Test
  void aBallotIsHeldAgainOnTheSameProposal() {
    assertThat(after(FIRST, ProposalKind.RE_BALLOT, "2027-10-01")).isEmpty();
    assertThat(Succession.breach(FIRST, term(ProposalKind.RE_BALLOT, "2027-10-01", 59, 60)))
        .contains(Breach.OTHER_TERM);
    assertThat(Succession.breach(FIRST, term(ProposalKind.RE_BALLOT, "2027-10-01", 60, 61)))
        .contains(Breach.OTHER_TERM);
  }

  @Test
  void afterAnEndOnlyANewDistrictFollows() {
    Term end = term(ProposalKind.TERMINATION, "2029-04-01", 60, 60);
    assertThat(after(end, ProposalKind.NEW, "2029-05-01")).isEmpty();
    assertThat(after(end, ProposalKind.RE_BALLOT, "2029-05-01")).isEmpty();
    assertThat(after(end, ProposalKind.RENEWAL, "2034-04-01")).contains(Breach.ENDED);
    assertThat(after(end, ProposalKind.ALTERATION, "2030-04-01")).contains(Breach.ENDED);
    assertThat(after(end, ProposalKind.TERMINATION, "2030-04-01")).contains(Breach.ENDED);
  }
}
