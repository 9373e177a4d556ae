package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The form by which a voter names a proxy, to print, fill in and sign: in writing, signed by the
 * voter, naming the proxy, and saying that the proxy was asked and is willing.
 */
public final class ProxyForm {
  private final TextFile texts;
  private final BallotDetails ballot;
  private final Map<String, String> values;

  private ProxyForm(BallotDetails ballot, LocalDate last, LocalDate lastCancel) {
    this.texts = TextFile.of("proxy-form/" + ballot.wordingVersion());
    this.ballot = ballot;
    this.values =
        Map.of(
            "district", ballot.district(),
            "holder", ballot.holder(),
            "day", TextFile.day(ballot.day()),
            "proxy", fivePm(last),
            "cancel", fivePm(lastCancel));
  }

  private static String fivePm(LocalDate day) {
    return "5 p.m. on " + TextFile.day(day);
  }

  /**
   * @param last day by which the form must be there
   * @param lastCancel day by which it can be taken back
   */
  public static void write(
      BallotDetails ballot, LocalDate last, LocalDate lastCancel, OutputStream out)
      throws IOException {
    ProxyForm form = new ProxyForm(ballot, last, lastCancel);
    PlainPages.write(form.text("title"), form.blocks(), out);
  }

  private List<Block> blocks() {
    return List.of(
        new Block.Text("H1", text("title"), 1.9f),
        new Block.Text("H2", text("heading." + ballot.kind().code()), 1.2f),
        new Block.Text("P", text("law"), 0.85f),
        new Block.Text("P", text("what"), 1),
        part("voter", "voter-name", "voter-position", "voter-property", "voter-address"),
        part("proxy", "proxy-name", "proxy-address"),
        new Block.Group(
            List.of(
                new Block.Text("P", text("ask"), 1),
                new Block.Text("P", text("consulted"), 1),
                new Block.Blank(text("signature")),
                new Block.Blank(text("date")))),
        new Block.Text("P", text("deadline"), 1),
        new Block.Text("P", text("cancel"), 1),
        new Block.Field(text("return-to"), List.of(String.join(", ", ballot.returnTo()))));
  }

  /** A heading, and rules to write on. */
  private Block part(String heading, String... blanks) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text("H2", text(heading), 1.2f));
    for (String blank : blanks) {
      blocks.add(new Block.Blank(text(blank)));
    }
    return new Block.Group(blocks);
  }

  private String text(String key) {
    return texts.text(key, values);
  }
}
