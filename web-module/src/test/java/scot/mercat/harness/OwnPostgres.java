package scot.mercat.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that is not Mercat's: it has one login for everything, as small places do. */
public final class OwnPostgres implements AutoCloseable {
  private static final String LOGIN = "boss";
  private static final String PASSWORD = "a password for the test";

  private final Path programs;
  private final Path cluster;
  private final int port;

  private OwnPostgres(Path programs, Path cluster, int port) {
    this.programs = programs;
    this.cluster = cluster;
    this.port = port;
  }

  /** Makes a cluster in the folder and starts a server with an empty database in it. */
  public static OwnPostgres start(Path programs, Path folder) throws IOException, SQLException {
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    OwnPostgres server = new OwnPostgres(programs, folder.resolve("cluster"), freePort());
    server.run(
        "initdb",
        "-U",
        LOGIN,
        "-E",
        "UTF8",
        "--no-locale",
        "--auth=scram-sha-256",
        "--pwfile=" + password);
    server.run(
        "pg_ctl",
        "start",
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''");
    try (Connection connection = server.connect("postgres")) {
      connection.createStatement().execute("create database mercat");
    }
    return server;
  }

  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), LOGIN, PASSWORD);
  }

  /** What Mercat must be told to use it. */
  public Map<String, String> settings() {
    return Map.of(
        "MERCAT_DB_URL", url("mercat"), "MERCAT_DB_USER", LOGIN, "MERCAT_DB_PASSWORD", PASSWORD);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public void close() {
    run("pg_ctl", "stop", "-m", "fast", "-w");
  }

  /** PostgreSQL refuses to run as root; a user namespace without a mapping takes root away. */
  private void run(String program, String... arguments) {
    List<String> words = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      words.addAll(List.of("unshare", "-U"));
    }
    words.addAll(List.of(programs.resolve(program).toString(), "-D", cluster.toString()));
    words.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(cluster.resolveSibling(program + ".log").toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(program + " failed; see beside " + cluster);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
