package scot.mercat.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import scot.mercat.bench.Wire.Answer;
import scot.mercat.harness.DemoFile;

/**
 * The keying of papers: what a paper says is sent, and the form for the next comes back. When all
 * have been read they are made unread, and it begins again.
 *
 * @param path of the form
 */
record Keying(
    Clerk clerk,
    String path,
    List<String> serials,
    Unreading unreading,
    AtomicInteger next,
    ReentrantReadWriteLock lock)
    implements Task {
  private static final String SIGN_IN = "/en/officer/sign-in";

  /** Makes all papers unread. */
  interface Unreading {
    void run() throws SQLException;
  }

  Keying(Clerk clerk, String path, List<String> serials, Unreading unreading) {
    this(
        clerk,
        path,
        serials,
        unreading,
        new AtomicInteger(serials.size()),
        new ReentrantReadWriteLock());
  }

  /** Who has signed in, once for all connections: many at a time would be taken for an attack. */
  record Clerk(int port, Wire signedIn) {
    static Clerk signIn(int port, DemoFile.SignIn who) throws IOException {
      Wire wire = new Wire(port);
      String token = Visits.token(Visits.require(wire.get(SIGN_IN), 200));
      Map<String, String> fields =
          Map.of("token", token, "email", who.email(), "password", who.password());
      Visits.require(wire.post(SIGN_IN, form(fields)), 303);
      return new Clerk(port, wire);
    }

    Wire connect() throws IOException {
      Wire wire = new Wire(port);
      wire.takeCookiesOf(signedIn);
      return wire;
    }
  }

  @Override
  public Task.Turn begin(int connection) throws IOException {
    return new Turn(this, clerk.connect());
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** A paper that the clerk has not read; made so where there is none. */
  private String unread() throws SQLException {
    int at = next.getAndIncrement();
    if (at < serials.size()) {
      return serials.get(at);
    }
    lock.readLock().unlock();
    lock.writeLock().lock();
    try {
      if (next.get() >= serials.size()) {
        unreading.run();
        next.set(0);
      }
    } finally {
      lock.readLock().lock();
      lock.writeLock().unlock();
    }
    return unread();
  }

  private static final class Turn implements Task.Turn {
    private final Keying keying;
    private final Wire wire;
    private String token;

    Turn(Keying keying, Wire wire) throws IOException {
      this.keying = keying;
      this.wire = wire;
      this.token = Visits.token(Visits.require(wire.get(keying.path), 200));
    }

    @Override
    public void once() throws IOException, SQLException {
      keying.lock.readLock().lock();
      try {
        key(keying.unread());
      } finally {
        keying.lock.readLock().unlock();
      }
    }

    private void key(String serial) throws IOException {
      Map<String, String> fields = Map.of("token", token, "serial", serial, "verdict", "for");
      Visits.require(wire.post(keying.path, form(fields)), 303);
      Answer form = Visits.require(wire.get(keying.path + "?kept=" + serial), 200);
      token = Visits.token(form);
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }

  /** Looks at the officer's own account. */
  record BarePage(Wire wire) implements Task.Turn {
    @Override
    public void once() throws IOException {
      Visits.require(wire.get("/en/officer/account"), 200);
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }
}
