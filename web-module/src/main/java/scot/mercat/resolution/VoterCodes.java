package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.identity.Officer;
import scot.mercat.receipt.rules.ReceiptCode;
import scot.mercat.resolution.store.CodeStore;
import scot.mercat.resolution.store.VoterStore;
import scot.mercat.shared.Secrets;

/**
 * Makes codes for members who do not stand on the register; those who do have one on a letter. They
 * are shown once, to whoever makes them; kept are their HMACs.
 */
@Singleton
@Transactional
public class VoterCodes {
  static final String PURPOSE = "resolution-voter";

  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final VoterStore voters;
  private final CodeStore store;
  private final Secrets secrets;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public VoterCodes(
      VoterStore voters, CodeStore store, Secrets secrets, AuditLog audit, Clock clock) {
    this.voters = voters;
    this.store = store;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /** A member with their new code. */
  public record Given(Voter voter, ReceiptCode code) {}

  /** Those for whom codes are made, by name. */
  public List<Voter> voters(ProposalId proposal) {
    return voters.voters(proposal).stream().filter(one -> one.person().isEmpty()).toList();
  }

  /**
   * @param forAll whether those get a new one too who have one, which then opens nothing any more
   */
  public List<Given> make(Officer officer, Proposal proposal, boolean forAll) {
    List<Given> given =
        voters(proposal.id()).stream()
            .filter(voter -> forAll || !voter.hasCode())
            .map(voter -> new Given(voter, random()))
            .toList();
    given.forEach(one ->
        store.replace(
            one.voter().id(), hex(secrets.sign(PURPOSE, one.code().letters())), clock.instant()));
    audit.append(
        new Deed(
            officer.id().toString(),
            "resolution.codes-made",
            proposal.id().value().toString(),
            officer.body(),
            Map.of("count", String.valueOf(given.size()))));
    return given;
  }

  private static ReceiptCode random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return ReceiptCode.of(bytes);
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
