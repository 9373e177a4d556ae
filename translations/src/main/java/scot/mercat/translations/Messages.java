package scot.mercat.translations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything Mercat itself says, in each interface language. The first segment of a key names the
 * feature and so the file: {@code response.comment.title} stands in {@code
 * messages/response_<tag>.properties}, in UTF-8.
 *
 * <p>Values are ICU MessageFormat patterns with numbered arguments: {@code {0}}, {@code {0, plural,
 * one {# comment} other {# comments}}}, {@code {0, select, ...}}. An apostrophe is a plain letter
 * (ICU's DOUBLE_OPTIONAL mode), but directly before a brace it quotes, so in text write ’. Thread
 * safe; share one.
 */
public final class Messages {

  /** Opens {@code <feature>_<tag>.properties}, or gives null where there is none. */
  interface Source {
    @Nullable InputStream open(String fileName) throws IOException;
  }

  private static final Messages BUNDLED =
      new Messages(name -> Messages.class.getResourceAsStream("/messages/" + name));

  private final Source source;
  private final Map<Language, Words> words = new ConcurrentHashMap<>();

  private Messages(Source source) {
    this.source = source;
  }

  /** The messages that come with Mercat, read from the class path when first asked for. */
  public static Messages bundled() {
    return BUNDLED;
  }

  /** The messages in a folder, for tests and for translators who try out their own. */
  public static Messages from(Path folder) {
    return new Messages(name -> {
      try {
        return Files.newInputStream(folder.resolve(name));
      } catch (NoSuchFileException e) {
        return null;
      }
    });
  }

  /**
   * The words of one language. Dates, numbers and order work in every language; {@link Words#say}
   * only in those of the interface.
   */
  public Words in(Language language) {
    return words.computeIfAbsent(
        language, l -> new Words(l, new Formats(l.locale()), new Catalogue(l, source)));
  }
}
