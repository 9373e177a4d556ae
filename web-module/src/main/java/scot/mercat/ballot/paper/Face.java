package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one font of a document, put into it so that every printer has it: Liberation Sans. */
final class Face {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float MISSING = -1;

  private final PDFont font;
  private final Map<Integer, Float> widths = new HashMap<>();

  private Face(PDFont font) {
    this.font = font;
  }

  static Face in(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
      TrueTypeFont letters =
          new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file)));
      // Ligatures would halve the speed, and "fi" drawn as one is harder to search and to copy.
      letters.setEnableGsub(false);
      return new Face(PDType0Font.load(document, letters, true));
    }
  }

  PDFont font() {
    return font;
  }

  /** In points. */
  float width(String text, float size) {
    return (float) text.codePoints().mapToDouble(this::width).sum() * size / 1000;
  }

  /** Of a sign, in thousandths of its size; each is asked of the font once. */
  private float width(int codePoint) {
    return Math.max(0, widths.computeIfAbsent(codePoint, this::measured));
  }

  private float measured(int codePoint) {
    try {
      return Character.isISOControl(codePoint)
          ? MISSING
          : font.getStringWidth(Character.toString(codePoint));
    } catch (IOException | IllegalArgumentException e) {
      return MISSING;
    }
  }

  /** The text with a box for each sign that the font does not have. */
  String printable(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().forEach(c -> result.append(has(c) ? Character.toString(c) : "\u25A1"));
    return result.toString();
  }

  private boolean has(int codePoint) {
    return widths.computeIfAbsent(codePoint, this::measured) >= 0;
  }

  /** The text in lines that are not wider, broken between words; a long word stands alone. */
  List<String> lines(String text, float size, float width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : printable(text).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
