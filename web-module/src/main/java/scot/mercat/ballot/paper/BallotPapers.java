package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Papers to print: a tagged PDF with a page for each, and more only in large print. */
public final class BallotPapers {
  private final Wording wording;
  private final BallotDetails ballot;

  private BallotPapers(BallotDetails ballot) {
    this.ballot = ballot;
    this.wording = Wording.of(ballot);
  }

  /**
   * The papers in the order given. Without the ballot holder's approval of the wording each says
   * that it is a specimen.
   */
  public static byte[] pdf(BallotDetails ballot, List<PaperDetails> papers) {
    return new BallotPapers(ballot).pdf(papers);
  }

  private byte[] pdf(List<PaperDetails> papers) {
    try (TaggedPdf pdf = new TaggedPdf(wording.ofKind("heading"))) {
      for (PaperDetails paper : papers) {
        new PaperLayout(pdf, wording, paper).draw(blocks(paper));
      }
      return pdf.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Block> blocks(PaperDetails paper) {
    List<Block> blocks = new ArrayList<>();
    addWarnings(blocks);
    blocks.add(new Block.Text("H1", wording.text("title"), 1.9f));
    blocks.add(new Block.Text("H2", wording.ofKind("heading"), 1.2f));
    blocks.add(text("law", 0.85f));
    addVoter(blocks, paper);
    blocks.add(vote());
    blocks.add(signature());
    addReturn(blocks);
    return blocks;
  }

  private void addWarnings(List<Block> blocks) {
    if (!ballot.isWordingApproved()) {
      blocks.add(new Block.Banner(wording.text("not-approved")));
    }
    if (!wording.isReviewed()) {
      blocks.add(new Block.Banner(wording.text("not-reviewed")));
    }
  }

  private void addVoter(List<Block> blocks, PaperDetails paper) {
    blocks.add(new Block.Field(wording.text("voter"), List.of(paper.voter())));
    if (!paper.proxy().isEmpty()) {
      blocks.add(new Block.Field(wording.text("proxy"), List.of(paper.proxy())));
    }
    blocks.add(
        new Block.Field(wording.text("property"), List.of(String.join(", ", paper.property()))));
  }

  private Block vote() {
    return new Block.Group(
        List.of(
            new Block.Text("H2", wording.ofKind("question"), 1.4f),
            text("instruction", 1),
            new Block.VoteBox(wording.text("for")),
            new Block.VoteBox(wording.text("against"))));
  }

  private Block signature() {
    return new Block.Group(
        List.of(
            text("sign", 1),
            new Block.Blank(wording.text("signature")),
            new Block.Blank(wording.text("name")),
            new Block.Blank(wording.text("position"))));
  }

  private void addReturn(List<Block> blocks) {
    blocks.add(text("return", 1));
    blocks.add(
        new Block.Field(wording.text("return-to"), List.of(String.join(", ", ballot.returnTo()))));
    blocks.add(text("several", 0.9f));
    blocks.add(text("spoilt", 0.9f));
    blocks.add(text("secret", 0.9f));
  }

  private Block text(String key, float scale) {
    return new Block.Text("P", wording.text(key), scale);
  }
}
