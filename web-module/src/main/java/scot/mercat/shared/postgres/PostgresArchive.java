package scot.mercat.shared.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import scot.mercat.shared.OwnerOnly;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
final class PostgresArchive {
  private PostgresArchive() {}

  /** The folder with {@code bin}, {@code lib} and {@code share}. */
  static Path unpackedIn(Path folder) throws IOException {
    Path programs = folder.resolve("programs-18.6");
    Path complete = programs.resolve("complete");
    if (!Files.exists(complete)) {
      OwnerOnly.folder(programs);
      try (InputStream archive = archive();
          TarArchiveInputStream tar =
              new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
        unpack(tar, programs);
      }
      Files.createFile(complete);
    }
    return programs;
  }

  private static InputStream archive() throws IOException {
    String name = "/postgres-" + system() + "-" + processor() + ".txz";
    InputStream found = PostgresArchive.class.getResourceAsStream(name);
    if (found == null) {
      throw new IOException(
          "No PostgreSQL for this kind of machine is packed ("
              + name
              + "): set mercat.db.url to a PostgreSQL server of yours");
    }
    return new BufferedInputStream(found);
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.contains("mac") ? "darwin" : name.contains("win") ? "windows" : "linux";
  }

  private static String processor() {
    String name = System.getProperty("os.arch", "");
    return name.equals("amd64") || name.equals("x86_64") ? "x86_64" : "arm_64";
  }

  private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path path = target.resolve(entry.getName()).normalize();
      if (!path.startsWith(target)) {
        throw new IOException("The archive of PostgreSQL has a file outside its folder");
      }
      if (entry.isDirectory()) {
        Files.createDirectories(path);
      } else {
        Files.createDirectories(path.getParent());
        unpackFile(tar, entry, path);
      }
    }
  }

  private static void unpackFile(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    Files.deleteIfExists(path);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, true)) {
      throw new IOException("PostgreSQL's programs may not be run from " + target(path));
    }
  }

  private static Path target(Path path) {
    return path.getParent() == null ? path : path.getParent();
  }
}
