package scot.mercat.receipt;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.receipt.ReceiptLinks.Opened;
import scot.mercat.receipt.store.ReceiptStore;
import scot.mercat.translations.Language;

/** What people may do with what they sent: read it again, take a copy, have it erased. */
@Singleton
@Transactional
public class OwnWords {
  private final ReceiptStore store;
  private final List<ReceiptContents> contents;
  private final List<ReceiptAnswers> answers;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public OwnWords(
      ReceiptStore store,
      @Any Instance<ReceiptContents> contents,
      @Any Instance<ReceiptAnswers> answers,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.contents = contents.stream().toList();
    this.answers = answers.stream().toList();
    this.audit = audit;
    this.clock = clock;
  }

  /** Nothing without the second word: whoever finds a paper with a code must not read along. */
  public List<ContentLine> copy(Opened opened, Language reader) {
    return view(opened)
        .filter(receipt -> opened.hasProvedWord() && !receipt.isErased())
        .flatMap(receipt -> of(receipt).map(c -> c.copy(receipt.subject().id(), reader)))
        .orElse(List.of());
  }

  /**
   * Whether erasing is offered. A second word guards it; where none was chosen, the code is all
   * that a person can have, and it must be enough.
   */
  public boolean mayErase(Opened opened) {
    return view(opened)
        .filter(receipt -> !receipt.isErased())
        .filter(receipt -> opened.hasProvedWord() || !receipt.hasSecondWord())
        .flatMap(this::of)
        .isPresent();
  }

  public List<Sentence> stays(Opened opened) {
    return view(opened)
        .flatMap(receipt -> of(receipt).map(c -> c.stays(receipt.subject().id())))
        .orElse(List.of());
  }

  public ErasureOutcome erase(Opened opened) {
    if (!mayErase(opened)) {
      return new ErasureOutcome.Kept(Sentence.of("receipt.erase.not-allowed"));
    }
    ReceiptView receipt = view(opened).orElseThrow();
    ErasureOutcome outcome = of(receipt).orElseThrow().erase(receipt.subject().id());
    if (outcome instanceof ErasureOutcome.Erased) {
      store.erased(receipt.id(), clock.instant());
      store.append(List.of(receipt.subject()), Stage.of("receipt.stage.erased", clock.instant()));
      audit.append(
          new Deed(
              Deed.RESIDENT,
              "receipt.erased",
              receipt.id().toString(),
              "",
              Map.of("kind", receipt.subject().kind())));
    }
    return outcome;
  }

  /** Key of the heading of its page. */
  public String titleKey(ReceiptView receipt) {
    return of(receipt).map(ReceiptContents::titleKey).orElse("receipt.page.title");
  }

  public List<Stage> ahead(ReceiptView receipt) {
    return receipt.isErased()
        ? List.of()
        : of(receipt).map(c -> c.ahead(receipt.subject().id())).orElse(List.of());
  }

  public List<ReceiptAnswers.Answer> answers(ReceiptView receipt, Language reader) {
    return answers.stream().flatMap(a -> a.to(receipt.subject(), reader).stream()).toList();
  }

  private Optional<ReceiptView> view(Opened opened) {
    return store.view(opened.receipt());
  }

  private Optional<ReceiptContents> of(ReceiptView receipt) {
    return contents.stream().filter(c -> c.kind().equals(receipt.subject().kind())).findFirst();
  }
}
