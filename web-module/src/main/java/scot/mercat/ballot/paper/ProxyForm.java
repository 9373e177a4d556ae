package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.rules.SecondLanguage;

/**
 * The form by which a voter names a proxy, to print, fill in and sign: in writing, signed by the
 * voter, naming the proxy, and saying that the proxy was asked and is willing. Where the ballot's
 * papers have a second language, so has the form.
 */
public final class ProxyForm {
  private final BallotDetails ballot;
  private final Filled english;
  private final Optional<Filled> second;

  private ProxyForm(BallotDetails ballot, LocalDate last, LocalDate lastCancel) {
    this.ballot = ballot;
    this.english = Filled.of(ballot, "", Locale.UK, last, lastCancel);
    this.second =
        ballot
            .second()
            .map(SecondLanguage::code)
            .map(code ->
                Filled.of(ballot, "." + code, Locale.forLanguageTag(code), last, lastCancel));
  }

  /** The words of one language, with the ballot's own facts in their places. */
  private record Filled(TextFile texts, Map<String, String> values) {
    static Filled of(
        BallotDetails ballot, String end, Locale language, LocalDate last, LocalDate lastCancel) {
      return new Filled(
          TextFile.of("proxy-form/" + ballot.wordingVersion() + end),
          Map.of(
              "district", ballot.district(),
              "holder", ballot.holder(),
              "day", TextFile.day(ballot.day(), language),
              "proxy", TextFile.day(last, language),
              "cancel", TextFile.day(lastCancel, language)));
    }

    String text(String key) {
      return texts.text(key, values);
    }
  }

  /**
   * @param last day by which the form must be there
   * @param lastCancel day by which it can be taken back
   */
  public static void write(
      BallotDetails ballot, LocalDate last, LocalDate lastCancel, OutputStream out)
      throws IOException {
    ProxyForm form = new ProxyForm(ballot, last, lastCancel);
    PlainPages.write(form.english.text("title"), form.blocks(), out);
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(text("H1", "title", 1.9f));
    blocks.addAll(text("H2", "heading." + ballot.kind().code(), 1.2f));
    blocks.addAll(text("P", "law", 0.85f));
    blocks.addAll(text("P", "what", 1));
    blocks.add(part("voter", "voter-name", "voter-position", "voter-property", "voter-address"));
    blocks.add(part("proxy", "proxy-name", "proxy-address"));
    blocks.add(signed());
    blocks.addAll(text("P", "deadline", 1));
    blocks.addAll(text("P", "cancel", 1));
    blocks.add(new Block.Field(label("return-to"), List.of(String.join(", ", ballot.returnTo()))));
    second
        .filter(words -> !words.texts().isReviewed())
        .ifPresent(words -> blocks.add(other("P", words.text("not-reviewed"), 0.85f)));
    return blocks;
  }

  private Block signed() {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(text("P", "ask", 1));
    blocks.addAll(text("P", "consulted", 1));
    blocks.add(new Block.Blank(label("signature")));
    blocks.add(new Block.Blank(label("date")));
    return new Block.Group(blocks);
  }

  /** A heading, and rules to write on. */
  private Block part(String heading, String... blanks) {
    List<Block> blocks = new ArrayList<>(text("H2", heading, 1.2f));
    for (String blank : blanks) {
      blocks.add(new Block.Blank(label(blank)));
    }
    return new Block.Group(blocks);
  }

  private List<Block> text(String type, String key, float scale) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(type, english.text(key), scale));
    second.ifPresent(words -> blocks.add(other(type, words.text(key), scale)));
    return blocks;
  }

  private Block other(String type, String text, float scale) {
    return new Block.Text(type, text, scale, language());
  }

  private Label label(String key) {
    return new Label(
        english.text(key), second.map(words -> words.text(key)).orElse(""), language());
  }

  private String language() {
    return ballot.second().map(SecondLanguage::code).orElse("");
  }
}
