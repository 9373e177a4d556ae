package scot.mercat.support;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import scot.mercat.bid.PersonalData;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.rules.Kept;
import scot.mercat.support.evidence.EvidencePack;
import scot.mercat.support.store.ForgetStore;

/** Who signed; how many did stays, and so does the evidence, without names. */
@Singleton
class SupportPersonalData implements PersonalData {
  private final ForgetStore store;

  @Inject
  SupportPersonalData(ForgetStore store) {
    this.store = store;
  }

  @Override
  public List<Holding> holdings() {
    return List.of(
        new Holding("support.evidence", Kept.EVIDENCE, this::evidence),
        new Holding("support.statements", Kept.EVIDENCE, store::statements));
  }

  private int evidence(ProposalId proposal, Instant writtenBefore, int most) {
    return store
        .packWithNames(proposal)
        .map(pack -> store.replacePack(proposal, new EvidencePack(pack).withoutNames().zip()))
        .orElse(0);
  }
}
