package scot.mercat.place.web.officer;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import scot.mercat.web.NulFilter;

/** The text of a file that was chosen or pasted. */
final class SentFile {
  /** 16 MiB: all postcodes of Scotland take 4. */
  private static final int MOST = 16 << 20;

  /** What spreadsheets write where they do not write UTF-8. */
  private static final Charset OLD = Charset.forName("windows-1252");

  private SentFile() {}

  /** What was chosen or, where nothing was, what was pasted; without spaces at the ends. */
  static String text(@Nullable EntityPart file, @Nullable EntityPart pasted) {
    String chosen = text(file);
    return chosen.isEmpty() ? text(pasted) : chosen;
  }

  static String text(@Nullable EntityPart part) {
    if (part == null) {
      return "";
    }
    try (InputStream stream = part.getContent()) {
      byte[] bytes = stream.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new WebApplicationException(413);
      }
      return decoded(bytes).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return NulFilter.without(text);
    } catch (CharacterCodingException e) {
      return NulFilter.without(new String(bytes, OLD));
    }
  }
}
