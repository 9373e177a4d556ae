package scot.mercat.web;

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

/** The text of a file that was chosen or pasted. */
public final class SentFile {
  /** 16 MiB: all postcodes of Scotland take 4. */
  private static final int MOST = 16 << 20;

  /** What spreadsheets write where they do not write UTF-8. */
  private static final Charset OLD = Charset.forName("windows-1252");

  private SentFile() {}

  /** What was chosen or, where nothing was, what was pasted; without spaces at the ends. */
  public static String text(@Nullable EntityPart file, @Nullable EntityPart pasted) {
    String chosen = text(file);
    return chosen.isEmpty() ? text(pasted) : chosen;
  }

  public static String text(@Nullable EntityPart part) {
    return decoded(bytes(part));
  }

  /**
   * @throws WebApplicationException 413 where it is longer than any such file
   */
  public static byte[] bytes(@Nullable EntityPart part) {
    if (part == null) {
      return new byte[0];
    }
    try (InputStream stream = part.getContent()) {
      byte[] bytes = stream.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new WebApplicationException(413);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As UTF-8, or as old spreadsheets write it; without spaces at the ends. */
  public static String decoded(byte[] bytes) {
    return read(bytes).strip();
  }

  private static String read(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return NulFilter.without(text);
    } catch (CharacterCodingException e) {
      return NulFilter.without(new String(bytes, OLD));
    }
  }
}
