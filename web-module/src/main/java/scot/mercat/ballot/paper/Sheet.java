package scot.mercat.ballot.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** One side of A4. Lengths are in points, from the lower left corner. */
final class Sheet implements AutoCloseable {
  static final float WIDTH = PDRectangle.A4.getWidth();
  static final float HEIGHT = PDRectangle.A4.getHeight();

  private final TaggedPdf pdf;
  private final PDStructureElement part;
  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDPageContentStream content;
  private final COSArray elements = new COSArray();

  Sheet(TaggedPdf pdf, PDStructureElement part) throws IOException {
    this.pdf = pdf;
    this.part = part;
    pdf.add(page, elements);
    content = new PDPageContentStream(pdf.document(), page);
  }

  /** What draws on a page. */
  interface Drawing {
    void draw() throws IOException;
  }

  /** Draws something that is read: its kind is one of the standard structure types. */
  void mark(String type, Drawing drawing) throws IOException {
    mark(TaggedPdf.element(type, part), type, drawing);
  }

  /**
   * Draws something that is read in another language.
   *
   * @param language empty for that of the document
   */
  void mark(String type, String language, Drawing drawing) throws IOException {
    PDStructureElement element = TaggedPdf.element(type, part);
    if (!language.isEmpty()) {
      element.setLanguage(language);
    }
    mark(element, type, drawing);
  }

  /** Draws a picture, and says what it shows. */
  void figure(String shows, Drawing drawing) throws IOException {
    PDStructureElement figure = TaggedPdf.element("Figure", part);
    figure.setAlternateDescription(shows);
    mark(figure, "Figure", drawing);
  }

  private void mark(PDStructureElement element, String type, Drawing drawing) throws IOException {
    element.setPage(page);
    element.appendKid(elements.size());
    content.beginMarkedContent(COSName.getPDFName(type), elements.size());
    elements.add(element);
    drawing.draw();
    content.endMarkedContent();
  }

  /** Draws what is for the eye only, such as a rule to write on. */
  void decorate(Drawing drawing) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    drawing.draw();
    content.endMarkedContent();
  }

  void text(String text, float size, float x, float y) throws IOException {
    content.beginText();
    content.setFont(pdf.face().font(), size);
    content.newLineAtOffset(x, y);
    content.showText(pdf.face().printable(text));
    content.endText();
  }

  void rule(float x, float y, float length) throws IOException {
    content.setLineWidth(0.75f);
    content.moveTo(x, y);
    content.lineTo(x + length, y);
    content.stroke();
  }

  void box(float x, float y, float width, float height, float line) throws IOException {
    content.setLineWidth(line);
    content.addRect(x, y, width, height);
    content.stroke();
  }

  void bars(Barcode barcode, float x, float y, float module, float height) throws IOException {
    for (Barcode.Bar bar : barcode.bars()) {
      content.addRect(x + bar.from() * module, y, bar.width() * module, height);
    }
    content.fill();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
