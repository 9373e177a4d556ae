package scot.mercat.ballot.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Lays one paper on one side of A4, or one in large print on as many as it takes. */
final class PaperLayout {
  /** Round every side, in points: 17 mm, which any printer leaves clear. */
  static final float MARGIN = 48;

  /** Lines of letters at the foot of each side: the serial, the code, and one more. */
  private static final float FOOT_LINES = 6.5f;

  /** How small the letters of a paper in two languages may become before it takes two sides. */
  private static final float LEAST_OF_TWO = 9;

  /** The width of a module, in points: 0.5 mm, which hand scanners read from any printer. */
  private static final float MODULE = 1.42f;

  private static final float BAR_HEIGHT = 40;

  private final TaggedPdf pdf;
  private final PaperText text;
  private final PaperDetails paper;
  private final PDStructureElement part;
  private final float foot;
  private final float room;

  PaperLayout(TaggedPdf pdf, PaperText text, PaperDetails paper) {
    this.pdf = pdf;
    this.text = text;
    this.paper = paper;
    this.part = pdf.part();
    this.foot = paper.form().foot() * (text.isDouble() ? FOOT_LINES + 1.4f : FOOT_LINES);
    this.room = Sheet.HEIGHT - 2 * MARGIN - foot;
  }

  void draw(List<Block> blocks) throws IOException {
    float size = size(blocks);
    List<List<Block>> sides = sides(blocks, size);
    for (int i = 0; i < sides.size(); i++) {
      try (Sheet sheet = new Sheet(pdf, part)) {
        float top = Sheet.HEIGHT - MARGIN;
        for (Block block : sides.get(i)) {
          block.draw(sheet, pdf.face(), size, top);
          top -= block.height(pdf.face(), size);
        }
        drawFoot(sheet, i + 1 < sides.size());
      }
    }
  }

  /** The largest letters with which all stands on one side, or the least that the form allows. */
  private float size(List<Block> blocks) {
    float size = paper.form().points();
    while (size > least() && height(blocks, size) > room) {
      size -= 0.5f;
    }
    return text.isDouble() && height(blocks, size) > room ? paper.form().points() : size;
  }

  private float least() {
    return text.isDouble() ? Math.max(LEAST_OF_TWO, paper.form().least()) : paper.form().least();
  }

  private float height(List<Block> blocks, float size) {
    float height = 0;
    for (Block block : blocks) {
      height += block.height(pdf.face(), size);
    }
    return height;
  }

  private List<List<Block>> sides(List<Block> blocks, float size) {
    List<List<Block>> sides = new ArrayList<>();
    List<Block> side = new ArrayList<>();
    for (Block block : blocks) {
      if (!side.isEmpty() && height(side, size) + block.height(pdf.face(), size) > room) {
        sides.add(side);
        side = new ArrayList<>();
      }
      side.add(block);
    }
    sides.add(side);
    return sides;
  }

  private void drawFoot(Sheet sheet, boolean goesOn) throws IOException {
    Barcode barcode = Barcode.of(paper.serial());
    float x = Sheet.WIDTH - MARGIN - (barcode.modules() + Barcode.QUIET) * MODULE;
    sheet.decorate(() -> sheet.rule(MARGIN, MARGIN + foot - 8, Block.WIDTH));
    sheet.mark("P", () -> drawNames(sheet, goesOn));
    drawSecondCode(sheet);
    sheet.figure(
        "Barcode of the serial " + paper.serial().grouped(),
        () -> sheet.bars(barcode, x, MARGIN + foot - 18 - BAR_HEIGHT, MODULE, BAR_HEIGHT));
  }

  private void drawNames(Sheet sheet, boolean goesOn) throws IOException {
    float size = paper.form().foot();
    float y = firstLine();
    sheet.text(serial() + " " + paper.serial().grouped(), size * 1.2f, MARGIN, y);
    sheet.text(text.label("code").english(), size, MARGIN, y - size * 1.4f);
    sheet.text(
        paper.code().grouped(), size * 1.2f, MARGIN, y - size * (text.isDouble() ? 4.2f : 2.8f));
    sheet.text(
        goesOn ? text.label("continued").english() : text.version(),
        size,
        MARGIN,
        MARGIN - size / 2);
  }

  private float firstLine() {
    return MARGIN + foot - 14 - paper.form().foot() * 1.2f;
  }

  private String serial() {
    return text.label("serial").english();
  }

  private void drawSecondCode(Sheet sheet) throws IOException {
    Label code = text.label("code");
    float size = paper.form().foot();
    if (code.isDouble()) {
      sheet.mark(
          "P",
          code.language(),
          () -> sheet.text(code.second(), size, MARGIN, firstLine() - size * 2.8f));
    }
  }
}
