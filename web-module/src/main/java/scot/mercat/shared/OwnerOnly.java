package scot.mercat.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files and folders that only the account running Mercat may read. */
public final class OwnerOnly {
  private static final SecureRandom RANDOM = new SecureRandom();

  private OwnerOnly() {}

  /** Makes the folder, with its parents, for the owner only. */
  public static Path folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    restrict(folder, "rwx------");
    return folder;
  }

  /** Writes the text for the owner only; the file is never readable by others, not even briefly. */
  public static void write(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    restrict(draft, "rw-------");
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(
        draft,
        file,
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * A new file to write to, readable by its owner only from the first moment.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is one of that name
   */
  public static OutputStream newFile(Path file) throws IOException {
    Files.createFile(file);
    restrict(file, "rw-------");
    return Files.newOutputStream(file);
  }

  /** What the file holds; where there is none, 256 random bits in hexadecimal are kept there. */
  public static String randomIn(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] bytes = new byte[32];
      RANDOM.nextBytes(bytes);
      write(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file, StandardCharsets.UTF_8).strip();
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
