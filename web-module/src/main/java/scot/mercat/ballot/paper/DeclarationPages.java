package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A declaration as a PDF to print, in each of its languages. */
public final class DeclarationPages {
  private final Declaration declaration;

  private DeclarationPages(Declaration declaration) {
    this.declaration = declaration;
  }

  /**
   * All in one file.
   *
   * @param declarations of one result, the first in English
   */
  public static void write(List<Declaration> declarations, OutputStream out) throws IOException {
    List<Block> blocks = new ArrayList<>();
    declarations.forEach(declaration -> new DeclarationPages(declaration).addTo(blocks));
    Declaration first = declarations.getFirst();
    PlainPages.write(first.title() + ": " + first.district(), blocks, out);
  }

  private void addTo(List<Block> blocks) {
    blocks.add(block("H1", declaration.title(), 1.9f));
    blocks.add(block("H2", declaration.heading(), 1.2f));
    blocks.add(block("P", declaration.law(), 0.85f));
    blocks.add(block("P", declaration.opening(), 1));
    declaration.figures().forEach(line -> blocks.add(row(line)));
    blocks.add(block("P", declaration.turnout(), 1));
    declaration.tests().forEach(line -> blocks.add(row(line)));
    blocks.add(block("H2", declaration.conclusion(), 1.4f));
    declaration.closing().forEach(text -> blocks.add(block("P", text, 1)));
  }

  private Block row(Declaration.Line line) {
    return block("P", line.label() + ": " + line.value(), 1);
  }

  private Block block(String type, String text, float scale) {
    String language = declaration.language();
    return new Block.Text(type, text, scale, language.equals(Declaration.ENGLISH) ? "" : language);
  }
}
