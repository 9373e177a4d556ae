package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A tagged PDF of text alone, on as many sides of A4 as it takes. */
final class PlainPages {
  private static final float SIZE = 12;
  private static final float ROOM = Sheet.HEIGHT - 2 * PaperLayout.MARGIN;

  private PlainPages() {}

  static void write(String title, List<Block> blocks, OutputStream out) throws IOException {
    try (TaggedPdf pdf = new TaggedPdf(title)) {
      PDStructureElement part = pdf.part();
      for (List<Block> side : sides(pdf.face(), blocks)) {
        draw(pdf, part, side);
      }
      pdf.write(out);
    }
  }

  private static void draw(TaggedPdf pdf, PDStructureElement part, List<Block> side)
      throws IOException {
    try (Sheet sheet = new Sheet(pdf, part)) {
      float top = Sheet.HEIGHT - PaperLayout.MARGIN;
      for (Block block : side) {
        block.draw(sheet, pdf.face(), SIZE, top);
        top -= block.height(pdf.face(), SIZE);
      }
    }
  }

  private static List<List<Block>> sides(Face face, List<Block> blocks) {
    List<List<Block>> sides = new ArrayList<>();
    List<Block> side = new ArrayList<>();
    float left = ROOM;
    for (Block block : blocks) {
      float height = block.height(face, SIZE);
      if (!side.isEmpty() && height > left) {
        sides.add(side);
        side = new ArrayList<>();
        left = ROOM;
      }
      side.add(block);
      left -= height;
    }
    sides.add(side);
    return sides;
  }
}
