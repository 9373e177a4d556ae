package scot.mercat.receipt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.receipt.rules.ReceiptCode;
import scot.mercat.receipt.store.ReceiptStore;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Secrets;
import scot.mercat.translations.Language;

/**
 * Hands out receipts and writes down what becomes of their subjects.
 *
 * <p>A code is not drawn from a random source but made from the secret and the form's number, of
 * 128 random bits. So a form that is sent twice, by two nodes or after a lost answer, is given the
 * same code both times, though none is kept anywhere: the table holds HMACs, and nobody who reads
 * it, nor anybody who knows a form's number but not the secret, can open a receipt.
 */
@Singleton
@Transactional
public class Receipts {
  private static final String ORIGIN = "receipt-origin";

  private final ReceiptStore store;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  public Receipts(ReceiptStore store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * The receipt for the form, made now or, where the form was sent before, then. Its code leads to
   * the subject that was given the first time.
   *
   * @param submissionNumber of the form, as its token says
   * @param language in which the page was read
   * @param secondWord what {@code SecondWord.isFit} has passed; nothing if the person chose none
   */
  public Receipt issue(
      ReceiptSubject subject,
      String submissionNumber,
      Language language,
      Optional<String> secondWord) {
    String origin = subject.kind() + " " + submissionNumber;
    // Under today's secret the table itself knows whether it was issued before.
    return issuedBefore(origin, secrets.olderSignatures(ORIGIN, origin))
        .orElseGet(() -> issueNow(subject, origin, language, secondWord.orElse("")));
  }

  /** The receipt of a form that was sent before, by the kind of what it sent. */
  public Optional<Receipt> issuedFor(String kind, String submissionNumber) {
    return issuedBefore(kind + " " + submissionNumber);
  }

  private Receipt issueNow(
      ReceiptSubject subject, String origin, Language language, String secondWord) {
    ReceiptCode code = ReceiptCode.of(secrets.sign("receipt-code", origin));
    UUID id = Ids.next();
    var row =
        new ReceiptStore.NewReceipt(
            id,
            hex(secrets.sign("receipt", code.letters())),
            hex(secrets.sign(ORIGIN, origin)),
            subject,
            language.tag(),
            secondWord.isEmpty() ? "" : HashedWord.of(secondWord).text(),
            clock.instant());
    return store.add(row)
        ? new Receipt(id, code, subject)
        // The same form came at the same moment and was first.
        : issuedBefore(origin).orElseThrow();
  }

  private Optional<Receipt> issuedBefore(String origin) {
    return issuedBefore(origin, secrets.allSignatures(ORIGIN, origin));
  }

  private Optional<Receipt> issuedBefore(String origin, List<byte[]> signatures) {
    return signatures.stream()
        .flatMap(hash -> store.byOrigin(hex(hash)).stream())
        .findFirst()
        .map(found -> new Receipt(found.id(), codeOf(found, origin), found.subject()));
  }

  private ReceiptCode codeOf(ReceiptView receipt, String origin) {
    return secrets.allSignatures("receipt-code", origin).stream()
        .map(ReceiptCode::of)
        .filter(code -> find(code).filter(receipt.id()::equals).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The receipt's secret is no longer known"));
  }

  /**
   * Gives one subject's receipt the second word of another's, without the time that hashing takes:
   * for a demonstration, whose word everybody knows.
   */
  public void shareWord(ReceiptSubject from, ReceiptSubject to) {
    store.shareWord(from, to);
  }

  /** Writes the stage on the subject's receipt; the same stage of the same moment only once. */
  public void append(ReceiptSubject subject, Stage stage) {
    append(List.of(subject), stage);
  }

  /** Writes the stage on the receipt of each subject that has one. */
  public void append(Collection<ReceiptSubject> subjects, Stage stage) {
    store.append(subjects, stage);
  }

  /** The receipt whose code it is, whichever secret it was made with. */
  public Optional<UUID> find(ReceiptCode code) {
    return secrets.allSignatures("receipt", code.letters()).stream()
        .flatMap(hash -> store.byCode(hex(hash)).stream())
        .findFirst();
  }

  public Optional<ReceiptView> view(UUID receipt) {
    return store.view(receipt);
  }

  /** The receipt of a subject, if one was handed out. */
  public Optional<ReceiptView> of(ReceiptSubject subject) {
    return store.of(subject);
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
