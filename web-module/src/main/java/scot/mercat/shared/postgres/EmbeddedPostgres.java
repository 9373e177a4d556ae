package scot.mercat.shared.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import scot.mercat.shared.OwnerOnly;

/**
 * One PostgreSQL server under the data folder, listening on the loopback address only, with a
 * password that only the owner of the folder can read. It keeps {@code fsync} on: what was
 * committed survives a power cut.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String DATABASE = "mercat";
  private static final String SUPERUSER = "postgres";
  private static final String OWNER = "mercat_owner";

  private final Path folder;
  private final PostgresPrograms programs;
  private final FileLock lock;
  private final DatabaseAddress address;

  private EmbeddedPostgres(Path folder, PostgresPrograms programs, FileLock lock)
      throws IOException {
    this.folder = folder;
    this.programs = programs;
    this.lock = lock;
    this.address = start();
  }

  /**
   * Starts the server, making its cluster first if there is none. A server that a killed Mercat
   * left running is stopped first and started again; it loses nothing that was committed.
   *
   * @throws IOException when another Mercat uses the folder, or the server does not come up
   */
  public static EmbeddedPostgres start(Path dataFolder) throws IOException {
    Path folder = OwnerOnly.folder(dataFolder.resolve("postgres"));
    FileLock lock = lock(folder.resolve("mercat.lock"));
    PostgresPrograms programs = new PostgresPrograms(PostgresArchive.unpackedIn(folder), folder);
    return new EmbeddedPostgres(folder, programs, lock);
  }

  /**
   * The address of the server that runs on the folder now, for commands beside a running Mercat.
   */
  public static Optional<DatabaseAddress> running(Path dataFolder) throws IOException {
    Path pidFile = dataFolder.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    boolean alive =
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
            .filter(ProcessHandle::isAlive)
            .isPresent();
    return alive && lines.size() > 3
        ? Optional.of(
            address(dataFolder.resolve("postgres"), Integer.parseInt(lines.get(3).strip())))
        : Optional.empty();
  }

  public DatabaseAddress address() {
    return address;
  }

  /** Stops the server; connections still open are ended and their transactions rolled back. */
  @Override
  public void close() throws IOException {
    programs.run("pg_ctl", stop());
    lock.acquiredBy().close();
  }

  /** The command that stops the server; it can be started when no class can be loaded any more. */
  ProcessBuilder stopCommand() {
    return programs.command("pg_ctl", stop());
  }

  private String[] stop() {
    return new String[] {"stop", "-D", cluster().toString(), "-m", "fast", "-w", "-t", "60"};
  }

  private DatabaseAddress start() throws IOException {
    if (!Files.exists(cluster().resolve("PG_VERSION"))) {
      makeCluster();
    }
    if (Files.exists(cluster().resolve("postmaster.pid"))) {
      programs.tryRun("pg_ctl", "stop", "-D", cluster().toString(), "-m", "fast", "-w");
    }
    int port = freePort();
    programs.run(
        "pg_ctl",
        "start",
        "-D",
        cluster().toString(),
        "-w",
        "-t",
        "60",
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        serverOptions(port));
    DatabaseAddress found = address(folder, port);
    PostgresRoles.prepare(superuser(port), DATABASE, found);
    return found;
  }

  /** initdb makes the cluster in a folder of its own, so that a half-made one is never used. */
  private void makeCluster() throws IOException {
    Path draft = folder.resolve("cluster.new");
    programs.delete(draft);
    password(folder, SUPERUSER);
    programs.run(
        "initdb",
        "-D",
        draft.toString(),
        "-U",
        SUPERUSER,
        "-E",
        "UTF8",
        "--no-locale",
        "--auth=scram-sha-256",
        "--pwfile=" + passwordFile(folder, SUPERUSER));
    Files.move(draft, cluster());
  }

  private static String serverOptions(int port) {
    return String.join(
        " ",
        "-p " + port,
        "-c listen_addresses=" + LOOPBACK,
        "-c unix_socket_directories=''",
        "-c fsync=on -c synchronous_commit=on -c full_page_writes=on",
        "-c max_connections=80 -c shared_buffers=64MB -c jit=off",
        "-c log_min_messages=warning -c log_statement=none -c log_min_error_statement=panic");
  }

  private Path cluster() {
    return folder.resolve("cluster");
  }

  private static DatabaseAddress address(Path folder, int port) throws IOException {
    return new DatabaseAddress(
        url(port, DATABASE),
        new DatabaseAddress.Login(
            DatabaseAddress.APPLICATION_ROLE, password(folder, DatabaseAddress.APPLICATION_ROLE)),
        new DatabaseAddress.Login(OWNER, password(folder, OWNER)));
  }

  private DatabaseAddress superuser(int port) throws IOException {
    var login = new DatabaseAddress.Login(SUPERUSER, password(folder, SUPERUSER));
    return new DatabaseAddress(url(port, "postgres"), login, login);
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + database;
  }

  private static String password(Path folder, String role) throws IOException {
    return OwnerOnly.randomIn(passwordFile(folder, role));
  }

  private static Path passwordFile(Path folder, String role) {
    return folder.resolve(role + ".password");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  private static FileLock lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new IOException("Another Mercat is running on this data folder");
    }
    return lock;
  }
}
