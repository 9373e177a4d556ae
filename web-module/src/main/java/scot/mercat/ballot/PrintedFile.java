package scot.mercat.ballot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import scot.mercat.shared.rules.Sha256;

/**
 * A file of papers on the way to whoever asked for it. It lies on the disk, where only the program
 * reads it, from its making until it has been read once: its hash is known before the first byte is
 * sent, and the memory never holds it whole.
 *
 * @param hash SHA-256 in hexadecimal
 */
public record PrintedFile(String name, String type, Path path, String hash) {
  /** What writes the content. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  static PrintedFile of(String name, String type, Content content) {
    try {
      Path path = Files.createTempFile("mercat-papers", "");
      return new PrintedFile(name, type, path, write(path, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String write(Path path, Content content) throws IOException {
    MessageDigest digest = Sha256.begin();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
      content.write(out);
    } catch (IOException | RuntimeException e) {
      Files.delete(path);
      throw e;
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Reads it, once: it is gone when it is closed. */
  public InputStream open() {
    try {
      return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
