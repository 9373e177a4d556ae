package scot.mercat.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The precompiled templates. */
public final class Templates {
  private static final TemplateEngine ENGINE = engine();

  private Templates() {}

  private static TemplateEngine engine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "scot.mercat.generated.jte");
    engine.setBinaryStaticContent(true);
    return engine;
  }

  /** The whole page as UTF-8. */
  public static byte[] render(Frame frame, Page page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    ENGINE.render(page.template(), Map.of("frame", frame, "page", page), output);
    return output.toByteArray();
  }
}
