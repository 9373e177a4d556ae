package scot.mercat.receipt.web;

import java.util.List;
import java.util.stream.Collectors;
import scot.mercat.receipt.ContentLine;
import scot.mercat.translations.Words;

/** What somebody sent, as a text to keep. */
final class CopyText {
  private CopyText() {}

  static String of(List<ContentLine> lines, Words words) {
    return lines.stream()
        .map(line -> line.label().in(words) + "\r\n" + line.text().replaceAll("\r?\n", "\r\n"))
        .collect(
            Collectors.joining("\r\n\r\n", words.say("receipt.copy.title") + "\r\n\r\n", "\r\n"));
  }
}
