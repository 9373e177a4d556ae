package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A document whose parts say what they are, in the order in which they are read (ISO 32000-1). */
final class TaggedPdf implements AutoCloseable {
  private static final String LANGUAGE = "en-GB";

  private final PDDocument document = new PDDocument();
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement top =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
  private final Map<Integer, PDParentTreeValue> parents = new HashMap<>();
  private final Face face;

  TaggedPdf(String title) throws IOException {
    root.appendKid(top);
    var catalog = document.getDocumentCatalog();
    catalog.setStructureTreeRoot(root);
    catalog.setLanguage(LANGUAGE);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(new PDViewerPreferences(preferences.getCOSObject()));
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    document.setDocumentInformation(information);
    face = Face.in(document);
  }

  Face face() {
    return face;
  }

  PDDocument document() {
    return document;
  }

  /** A part of its own, such as one paper of many. */
  PDStructureElement part() {
    return element(StandardStructureTypes.PART, top);
  }

  static PDStructureElement element(String type, PDStructureElement parent) {
    PDStructureElement element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  /** Takes the page, and the elements on it by their marks. */
  void add(PDPage page, COSArray elements) {
    int number = parents.size();
    page.setStructParents(number);
    document.addPage(page);
    parents.put(number, new PDParentTreeValue(elements));
  }

  /** Writes the document; nothing can be added after that. */
  void write(OutputStream out) throws IOException {
    PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
