package scot.mercat.ballot.web.officer;

import java.util.Optional;
import scot.mercat.ballot.PrintContent;
import scot.mercat.ballot.PrintOrder;
import scot.mercat.ballot.PrintPurpose;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * Which papers an officer wants, as it was typed.
 *
 * @param from number of the first paper
 * @param to number of the last
 */
public record TypedPrint(String content, String purpose, String from, String to) {
  static TypedPrint of(Entries entries) {
    return new TypedPrint(
        entries.text("content"), entries.text("purpose"), entries.text("from"), entries.text("to"));
  }

  /** The papers from the one to the other, to send them. */
  static TypedPrint of(int from, int to) {
    return new TypedPrint(
        PrintContent.STANDARD.code(),
        PrintPurpose.POST.code(),
        String.valueOf(from),
        String.valueOf(to));
  }

  FormErrors errors() {
    return FormErrors.NONE
        .when(PrintContent.of(content).isEmpty(), "content", "ballot.error.choose")
        .when(PrintPurpose.of(purpose).isEmpty(), "purpose", "ballot.error.choose")
        .when(number(from) < 1, "from", "ballot.error.paper-number")
        .when(number(to) < Math.max(1, number(from)), "to", "ballot.error.paper-number");
  }

  /** Nothing where it has errors. */
  Optional<PrintOrder> order() {
    return errors().isEmpty()
        ? PrintContent.of(content)
            .flatMap(what ->
                PrintPurpose.of(purpose)
                    .map(why -> new PrintOrder(what, why, number(from), number(to))))
        : Optional.empty();
  }

  /** -1 where it is none. */
  private static int number(String text) {
    return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
  }
}
