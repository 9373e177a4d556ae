package scot.mercat.receipt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.receipt.rules.Arguments;
import scot.mercat.receipt.rules.ReceiptCode;
import scot.mercat.translations.Language;

/**
 * Addresses of receipts' pages. None holds a code: what stands in them is sealed, and worth nothing
 * after a while, since addresses stay behind in histories of shared computers.
 */
@Singleton
public class ReceiptLinks {
  private static final String OPENED = "receipt-link";
  private static final String CONFIRMED = "receipt-confirmation";
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final Sealed sealed;

  @Inject
  public ReceiptLinks(Sealed sealed) {
    this.sealed = sealed;
  }

  /**
   * A receipt that its holder has opened.
   *
   * @param hasProvedWord whether they also gave its second word
   */
  public record Opened(UUID receipt, boolean hasProvedWord) {}

  /** A code with what its page says. */
  public record Confirmed(ReceiptCode code, ConfirmationFacts facts) {}

  /** The page to send a person to when what they sent is safe; it shows the code for an hour. */
  public URI confirmation(Language language, ReceiptCode code, ConfirmationFacts facts) {
    List<String> lines = new ArrayList<>(List.of(code.letters(), line(facts.title())));
    facts.next().forEach(sentence -> lines.add("n" + line(sentence)));
    facts.onward().forEach(link -> lines.add("o" + link.path() + "\t" + line(link.text())));
    String token = sealed.seal(CONFIRMED, String.join("\n", lines), AN_HOUR);
    return URI.create("/" + language.tag() + "/receipts/new/" + token);
  }

  public Optional<Confirmed> readConfirmation(String token) {
    return sealed.open(CONFIRMED, token).map(text -> confirmed(text.lines().toList()));
  }

  private static Confirmed confirmed(List<String> lines) {
    List<Sentence> next = new ArrayList<>();
    List<ConfirmationFacts.Onward> onward = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      String rest = line.substring(1);
      if (line.startsWith("n")) {
        next.add(sentence(rest));
      } else {
        int tab = rest.indexOf('\t');
        onward.add(
            new ConfirmationFacts.Onward(
                sentence(rest.substring(tab + 1)), rest.substring(0, tab)));
      }
    }
    return new Confirmed(
        new ReceiptCode(lines.getFirst()),
        new ConfirmationFacts(sentence(lines.get(1)), next, onward));
  }

  /** The receipt's page, for an hour. */
  public URI page(Language language, Opened opened) {
    String text = opened.receipt() + (opened.hasProvedWord() ? " word" : "");
    return URI.create(
        "/" + language.tag() + "/receipts/open/" + sealed.seal(OPENED, text, AN_HOUR));
  }

  public Optional<Opened> readPage(String token) {
    return sealed
        .open(OPENED, token)
        .map(text -> text.split(" ", -1))
        .map(parts -> new Opened(UUID.fromString(parts[0]), parts.length > 1));
  }

  /** The key and its arguments in one line: arguments have one line each of their own. */
  private static String line(Sentence sentence) {
    String arguments = Arguments.write(sentence.arguments());
    return sentence.key()
        + (arguments.isEmpty() ? "" : "\u001f" + arguments.replace('\n', '\u001f'));
  }

  private static Sentence sentence(String line) {
    int end = line.indexOf('\u001f');
    return end < 0
        ? Sentence.of(line)
        : new Sentence(
            line.substring(0, end),
            Arguments.read(line.substring(end + 1).replace('\u001f', '\n')));
  }
}
