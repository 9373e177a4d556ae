package scot.mercat.ballot.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A piece of a paper that is not torn over two sides. Heights are in points. */
sealed interface Block {
  /** How wide all of them are. */
  float WIDTH = Sheet.WIDTH - 2 * PaperLayout.MARGIN;

  float height(Face face, float size);

  /**
   * @param size of most letters
   * @param top the upper edge
   */
  void draw(Sheet sheet, Face face, float size, float top) throws IOException;

  private static float draw(Sheet sheet, List<String> lines, float size, float x, float top)
      throws IOException {
    float y = top;
    for (String line : lines) {
      sheet.text(line, size, x, y - size);
      y -= size * LEADING;
    }
    return y;
  }

  /** From line to line, for each point of a letter's size. */
  float LEADING = 1.3f;

  /**
   * Running text.
   *
   * @param type what it is, as a structure type
   * @param scale of its letters, where 1 is the size of most
   * @param language tag; empty for English
   */
  record Text(String type, String text, float scale, String language) implements Block {
    Text(String type, String text, float scale) {
      this(type, text, scale, "");
    }

    @Override
    public float height(Face face, float size) {
      return lines(face, size).size() * size * scale * LEADING + size * 0.6f;
    }

    private List<String> lines(Face face, float size) {
      return face.lines(text, size * scale, WIDTH);
    }

    @Override
    public void draw(Sheet sheet, Face face, float size, float top) throws IOException {
      List<String> lines = lines(face, size);
      sheet.mark(
          type, language, () -> Block.draw(sheet, lines, size * scale, PaperLayout.MARGIN, top));
    }
  }

  /** A warning in a frame. */
  record Banner(String text) implements Block {
    private static final float INSET = 8;

    @Override
    public float height(Face face, float size) {
      return lines(face, size).size() * size * LEADING + 2 * INSET + size * 0.8f;
    }

    private List<String> lines(Face face, float size) {
      return face.lines(text, size, WIDTH - 2 * INSET);
    }

    @Override
    public void draw(Sheet sheet, Face face, float size, float top) throws IOException {
      List<String> lines = lines(face, size);
      float height = lines.size() * size * LEADING + 2 * INSET;
      sheet.decorate(() -> sheet.box(PaperLayout.MARGIN, top - height, WIDTH, height, 1.5f));
      sheet.mark(
          "P", () -> Block.draw(sheet, lines, size, PaperLayout.MARGIN + INSET, top - INSET));
    }
  }

  /** What is known, under what it is. */
  record Field(Label label, List<String> values) implements Block {
    private static final float SMALL = 0.85f;

    Field(String label, List<String> values) {
      this(new Label(label, "", ""), values);
    }

    @Override
    public float height(Face face, float size) {
      float labels = label.isDouble() ? 2 * SMALL : SMALL;
      return (lines(face, size).size() + labels) * size * LEADING + size * 0.5f;
    }

    private List<String> lines(Face face, float size) {
      List<String> lines = new ArrayList<>();
      for (String value : values) {
        lines.addAll(face.lines(value, size, WIDTH));
      }
      return lines;
    }

    @Override
    public void draw(Sheet sheet, Face face, float size, float top) throws IOException {
      List<String> lines = lines(face, size);
      float small = size * SMALL;
      float second = label.isDouble() ? small * LEADING : 0;
      if (label.isDouble()) {
        sheet.mark(
            "P",
            label.language(),
            () -> sheet.text(label.second(), small, PaperLayout.MARGIN, top - small - second));
      }
      sheet.mark(
          "P",
          () -> {
            float below =
                Block.draw(sheet, List.of(label.english()), small, PaperLayout.MARGIN, top);
            Block.draw(sheet, lines, size, PaperLayout.MARGIN, below - second);
          });
    }
  }

  /** A row with what a cross says and the box for it, in a frame that leads the eye from one. */
  record VoteBox(Label label) implements Block {
    private static final float ROW = 3.4f;
    private static final float SIDE = 2.2f;

    @Override
    public float height(Face face, float size) {
      return size * (ROW + 0.5f);
    }

    @Override
    public void draw(Sheet sheet, Face face, float size, float top) throws IOException {
      float row = size * ROW;
      float side = size * SIDE;
      float inset = (row - side) / 2;
      float x = PaperLayout.MARGIN + WIDTH - side - inset;
      sheet.decorate(() -> sheet.box(PaperLayout.MARGIN, top - row, WIDTH, row, 0.75f));
      float left = PaperLayout.MARGIN + inset;
      float middle = top - row / 2 - size * 0.45f;
      float up = label.isDouble() ? size * 0.75f : 0;
      sheet.mark("P", () -> sheet.text(label.english(), size * 1.3f, left, middle + up));
      if (label.isDouble()) {
        sheet.mark(
            "P",
            label.language(),
            () -> sheet.text(label.second(), size * 1.3f, left, middle - up));
      }
      sheet.figure(
          "Empty box. A cross here votes " + label.english(),
          () -> sheet.box(x, top - inset - side, side, side, 2));
    }
  }

  /** What stays together on one side, such as all that is signed. */
  record Group(List<Block> blocks) implements Block {
    public Group {
      blocks = List.copyOf(blocks);
    }

    @Override
    public float height(Face face, float size) {
      float height = size * 0.6f;
      for (Block block : blocks) {
        height += block.height(face, size);
      }
      return height;
    }

    @Override
    public void draw(Sheet sheet, Face face, float size, float top) throws IOException {
      float y = top;
      for (Block block : blocks) {
        block.draw(sheet, face, size, y);
        y -= block.height(face, size);
      }
    }
  }

  /** A rule to write on, with what is to be written. */
  record Blank(Label label) implements Block {
    private static final float HIGH = 2.3f;

    Blank(String label) {
      this(new Label(label, "", ""));
    }

    private float high() {
      return label.isDouble() ? HIGH + LEADING : HIGH;
    }

    @Override
    public float height(Face face, float size) {
      return size * (high() + 0.4f);
    }

    @Override
    public void draw(Sheet sheet, Face face, float size, float top) throws IOException {
      float y = top - size * high();
      float indent = label.isDouble() ? WIDTH / 2 : Math.min(WIDTH / 2, size * 10);
      float english = y + size * (label.isDouble() ? 0.2f + LEADING : 0.2f);
      sheet.mark("P", () -> sheet.text(label.english(), size, PaperLayout.MARGIN, english));
      if (label.isDouble()) {
        sheet.mark(
            "P",
            label.language(),
            () -> sheet.text(label.second(), size, PaperLayout.MARGIN, y + size * 0.2f));
      }
      sheet.decorate(() -> sheet.rule(PaperLayout.MARGIN + indent, y, WIDTH - indent));
    }
  }
}
