package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.bid.store.MemberStore;
import scot.mercat.identity.Officer;
import scot.mercat.receipt.rules.ReceiptCode;
import scot.mercat.shared.Secrets;

/**
 * Makes codes for letters to the persons of a register. They are shown once, to whoever makes them,
 * for the letters; kept are their HMACs, so that nobody who reads the table can use one.
 */
@Singleton
@Transactional
public class MemberCodes {
  static final String PURPOSE = "bid-member";

  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Register register;
  private final MemberStore store;
  private final Secrets secrets;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public MemberCodes(
      Register register, MemberStore store, Secrets secrets, AuditLog audit, Clock clock) {
    this.register = register;
    this.store = store;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  /** What a letter is written with. */
  public record Letter(RegisterLine.Person person, ReceiptCode code) {}

  /** When codes were made last, and for how many; nothing while there are none. */
  public Optional<CodesMade> made(ProposalId proposal) {
    return store.made(proposal);
  }

  /** How many of the register's persons have said that their entry is right. */
  public int checked(ProposalId proposal) {
    return store.checked(proposal);
  }

  /** A new code for each person, by their numbers; the old ones are worth nothing from now on. */
  public List<Letter> make(Officer officer, Proposal proposal) {
    List<Letter> letters = new ArrayList<>();
    Map<UUID, String> hashes = new LinkedHashMap<>();
    persons(proposal.id())
        .forEach(entry -> {
          ReceiptCode code = random();
          letters.add(new Letter(entry.facts().person(), code));
          hashes.put(entry.person(), hex(secrets.sign(PURPOSE, code.letters())));
        });
    store.replace(proposal.id(), hashes, clock.instant());
    audit.append(
        new Deed(
            officer.id().toString(),
            "bid.codes-made",
            proposal.id().value().toString(),
            officer.body(),
            Map.of("count", String.valueOf(letters.size()))));
    return List.copyOf(letters);
  }

  /** By their numbers, each once. */
  private List<Entry> persons(ProposalId proposal) {
    Map<String, Entry> byNumber = new TreeMap<>();
    register
        .entries(proposal)
        .forEach(entry -> byNumber.putIfAbsent(entry.facts().person().reference(), entry));
    return List.copyOf(byNumber.values());
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
