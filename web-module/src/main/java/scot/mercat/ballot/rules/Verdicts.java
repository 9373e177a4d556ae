package scot.mercat.ballot.rules;

import java.util.Optional;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.PaperJudged.Rejected;
import scot.mercat.ballot.rules.PaperJudged.Verdict;

/**
 * Verdicts as forms and rows write them: {@code for}, {@code against}, {@code rejected:unsigned}.
 */
public final class Verdicts {
  private static final String REJECTED = "rejected:";

  private Verdicts() {}

  public static String text(Verdict verdict) {
    return switch (verdict) {
      case Counted(Choice choice) -> choice.code();
      case Rejected(String cause) -> REJECTED + cause;
    };
  }

  /** As messages name it: {@code for}, {@code against} or the cause, such as {@code unsigned}. */
  public static String word(Verdict verdict) {
    return switch (verdict) {
      case Counted(Choice choice) -> choice.code();
      case Rejected(String cause) -> cause;
    };
  }

  /** Nothing where it is neither a choice nor a cause of rejection that we know. */
  public static Optional<Verdict> read(String text) {
    if (text.startsWith(REJECTED)) {
      return RejectionCause.of(text.substring(REJECTED.length()))
          .map(cause -> new Rejected(cause.code()));
    }
    return Choice.of(text).map(Counted::new);
  }
}
