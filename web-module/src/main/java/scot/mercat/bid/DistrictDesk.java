package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.Succession;
import scot.mercat.bid.store.DistrictStore;
import scot.mercat.bid.store.ProposalStore;
import scot.mercat.bid.store.RegisterStore;
import scot.mercat.identity.Officer;
import scot.mercat.place.rules.Boundary;

/** Sets up districts and proposals. */
@Singleton
@Transactional
public class DistrictDesk {
  private final DistrictStore districts;
  private final ProposalStore proposals;
  private final RegisterStore registers;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public DistrictDesk(
      DistrictStore districts,
      ProposalStore proposals,
      RegisterStore registers,
      AuditLog audit,
      Clock clock) {
    this.districts = districts;
    this.proposals = proposals;
    this.registers = registers;
    this.audit = audit;
    this.clock = clock;
  }

  /** A district of the officer's body, with its first proposal; nothing where the code is taken. */
  public Optional<ProposalId> setUp(Officer officer, NewDistrict district) {
    Optional<ProposalId> made =
        districts
            .add(officer.body(), district, clock.instant())
            .map(id -> proposals.add(id, district.terms(), clock.instant()));
    made.ifPresent(id -> log(officer, id, "bid.set-up", Map.of("district", district.code())));
    return made;
  }

  /**
   * The next proposal of a district, with the levy's rules of an earlier one; whoever calls has
   * asked {@link Succession#breach}.
   *
   * @param withRegister whether it begins with the register of the earlier one as it stands now
   */
  public ProposalId follow(
      Officer officer, Proposal earlier, NewDistrict.Terms terms, boolean withRegister) {
    ProposalId id = proposals.add(earlier.district().id(), terms, clock.instant());
    proposals.follow(id, earlier.id());
    if (withRegister) {
      registers.replace(
          id, registers.entries(earlier.id()).stream().map(Entry::facts).toList(), done -> {});
    }
    log(officer, id, "bid.followed", Map.of("earlier", earlier.id().value().toString()));
    return id;
  }

  /** Where the district lies; an area that was there before is replaced. */
  public void changeArea(Officer officer, Proposal proposal, Boundary area) {
    districts.changeArea(proposal.district().id(), area.toGeoJson());
    log(
        officer,
        proposal.id(),
        "bid.area-changed",
        Map.of("parts", String.valueOf(area.patches().size())));
  }

  /** The rules of the levy; whoever calls has read them without a fault. */
  public void changeLevy(Officer officer, Proposal proposal, String rules) {
    proposals.changeLevy(proposal.id(), rules);
    log(officer, proposal.id(), "bid.levy-changed", Map.of());
  }

  private void log(Officer officer, ProposalId id, String action, Map<String, String> facts) {
    audit.append(
        new Deed(officer.id().toString(), action, id.value().toString(), officer.body(), facts));
  }
}
