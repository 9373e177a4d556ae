package scot.mercat.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;

/**
 * Two releases of Mercat on one database that neither of them runs, as README's "Several nodes"
 * says, with a proxy before them. Each has a data folder of its own.
 */
public final class TwoNodes implements AutoCloseable {
  private final OwnPostgres database;
  private final SSLContext certificate;
  private final RoundRobinProxy proxy;
  private final Map<String, String> settings = new HashMap<>();
  private final Path folder;
  private final RunningMercat first;
  private RunningMercat second;

  private TwoNodes(Path folder, Map<String, String> more) throws IOException, SQLException {
    this.folder = folder;
    Path programs = EmbeddedDatabase.of(SharedMercat.get()).programs();
    this.database = OwnPostgres.start(programs, Files.createDirectories(folder.resolve("db")));
    this.certificate = OwnCertificate.in(folder);
    this.proxy = RoundRobinProxy.start(certificate);
    settings.putAll(database.settings());
    settings.put("MERCAT_SECRET", "the same secret on both nodes");
    settings.put("MERCAT_PUBLIC_URL", proxy.url());
    settings.put("MERCAT_TRUSTED_PROXIES", RoundRobinProxy.ADDRESS);
    settings.putAll(more);
    CompletableFuture<RunningMercat> other = CompletableFuture.supplyAsync(() -> start("second"));
    this.first = start("first");
    this.second = other.join();
    alternate();
  }

  /**
   * Starts both at the same moment on an empty database.
   *
   * @param name of the folder below {@code target/it}
   * @param more settings of both
   */
  public static TwoNodes start(String name, Map<String, String> more)
      throws IOException, SQLException {
    return new TwoNodes(RunningMercat.emptyFolder(name), more);
  }

  private RunningMercat start(String node) {
    try {
      return RunningMercat.start(Files.createDirectories(folder.resolve(node)), settings);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public RunningMercat first() {
    return first;
  }

  public RunningMercat second() {
    return second;
  }

  public RoundRobinProxy proxy() {
    return proxy;
  }

  /** From now on the nodes answer in turn, the first of them first. */
  public void alternate() {
    proxy.ask(first, second);
  }

  public void onlyFirst() {
    proxy.ask(first);
  }

  public void onlySecond() {
    proxy.ask(second);
  }

  /** Starts the second node again, which was stopped, on its own folder. */
  public void startSecondAgain() {
    second = start("second");
    alternate();
  }

  public Connection connect() throws SQLException {
    return database.connect("mercat");
  }

  /**
   * Somebody who comes to the proxy.
   *
   * @param address of this machine, such as 127.0.1.5: where they seem to be at home
   */
  public Visitor visitor(String address) {
    return new Visitor(proxy.url(), from(address).sslContext(certificate));
  }

  /** Somebody who finds a way past the proxy to the node itself. */
  public static Visitor stranger(RunningMercat node, String address) {
    return new Visitor(node.url(), from(address));
  }

  private static HttpClient.Builder from(String address) {
    try {
      return HttpClient.newBuilder().localAddress(InetAddress.getByName(address));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    first.close();
    second.close();
    proxy.close();
    database.close();
  }
}
