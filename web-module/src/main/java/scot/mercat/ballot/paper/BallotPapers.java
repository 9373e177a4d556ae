package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Papers to print: a tagged PDF with a page for each, and more only in large print. */
public final class BallotPapers {
  private final Wording wording;
  private final PaperText text;
  private final BallotDetails ballot;

  private BallotPapers(BallotDetails ballot) {
    this.ballot = ballot;
    this.wording = Wording.of(ballot);
    this.text = new PaperText(ballot);
  }

  /**
   * The papers in the order given. Without the ballot holder's approval of the wording each says
   * that it is a specimen, and who has not yet read the wording.
   */
  public static void write(BallotDetails ballot, List<PaperDetails> papers, OutputStream out)
      throws IOException {
    new BallotPapers(ballot).write(papers, out);
  }

  private void write(List<PaperDetails> papers, OutputStream out) throws IOException {
    try (TaggedPdf pdf = new TaggedPdf(wording.ofKind("heading"))) {
      for (PaperDetails paper : papers) {
        new PaperLayout(pdf, text, paper).draw(blocks(paper));
      }
      pdf.write(out);
    }
  }

  private List<Block> blocks(PaperDetails paper) {
    List<Block> blocks = new ArrayList<>();
    addWarnings(blocks);
    blocks.addAll(text.of("H1", "title", 1.9f));
    blocks.addAll(text.ofKind("heading", 1.2f));
    blocks.addAll(text.of("P", "law", 0.85f));
    addVoter(blocks, paper);
    blocks.add(vote());
    blocks.add(signature());
    addReturn(blocks);
    return blocks;
  }

  private void addWarnings(List<Block> blocks) {
    if (!ballot.isWordingApproved()) {
      text.warnings().forEach(warning -> blocks.add(new Block.Banner(warning)));
    }
  }

  private void addVoter(List<Block> blocks, PaperDetails paper) {
    blocks.add(new Block.Field(text.label("voter"), List.of(paper.voter())));
    if (!paper.proxy().isEmpty()) {
      blocks.add(new Block.Field(text.label("proxy"), List.of(paper.proxy())));
    }
    blocks.add(
        new Block.Field(text.label("property"), List.of(String.join(", ", paper.property()))));
  }

  private Block vote() {
    List<Block> blocks = new ArrayList<>(text.ofKind("question", 1.4f));
    blocks.addAll(text.of("P", "instruction", 1));
    blocks.add(new Block.VoteBox(text.label("for")));
    blocks.add(new Block.VoteBox(text.label("against")));
    return new Block.Group(blocks);
  }

  private Block signature() {
    List<Block> blocks = new ArrayList<>(text.of("P", "sign", 1));
    blocks.add(new Block.Blank(text.label("signature")));
    blocks.add(new Block.Blank(text.label("name")));
    blocks.add(new Block.Blank(text.label("position")));
    return new Block.Group(blocks);
  }

  private void addReturn(List<Block> blocks) {
    blocks.addAll(text.of("P", "return", 1));
    blocks.add(
        new Block.Field(text.label("return-to"), List.of(String.join(", ", ballot.returnTo()))));
    blocks.addAll(text.of("P", "several", 0.9f));
    blocks.addAll(text.of("P", "spoilt", 0.9f));
    blocks.addAll(text.of("P", "secret", 0.9f));
  }
}
