package scot.mercat.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The way in to the database that a running Mercat keeps under its data folder. */
public record EmbeddedDatabase(Path folder) {
  public static EmbeddedDatabase of(RunningMercat mercat) {
    return new EmbeddedDatabase(mercat.data().resolve("postgres"));
  }

  /** The port that the server listens on now. */
  public int port() {
    return Integer.parseInt(lines(folder.resolve("cluster/postmaster.pid")).get(3).strip());
  }

  /** The number of the server's process. */
  public long process() {
    return Long.parseLong(lines(folder.resolve("cluster/postmaster.pid")).getFirst().strip());
  }

  public boolean isRunning() {
    return Files.exists(folder.resolve("cluster/postmaster.pid"));
  }

  public String password(String role) {
    return lines(folder.resolve(role + ".password")).getFirst().strip();
  }

  /** A connection of the role, with its own password. */
  public Connection connect(String role) throws SQLException {
    return connect(role, password(role));
  }

  public Connection connect(String role, String password) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port() + "/mercat", role, password);
  }

  /** PostgreSQL's own programs, as Mercat unpacked them. */
  public Path programs() {
    return folder.resolve("programs-18.6/bin");
  }

  private static java.util.List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
