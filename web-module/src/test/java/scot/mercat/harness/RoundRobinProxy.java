package scot.mercat.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/**
 * A proxy in front of several nodes, as places run one: people come to it by https, it asks the
 * nodes in turn by http, passes one over that is not there, and tells in X-Forwarded headers who
 * asked. A forged X-Forwarded-For is passed on with the true address after it, as proxies do.
 */
public final class RoundRobinProxy implements AutoCloseable {
  /** The address from which it comes to the nodes: of all on this machine they trust this one. */
  public static final String ADDRESS = "127.0.0.2";

  /** Belong to one connection, or are said anew on the next. */
  private static final Set<String> OF_ONE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "http2-settings",
          "transfer-encoding",
          "upgrade",
          "x-forwarded-for",
          "x-forwarded-host",
          "x-forwarded-proto");

  private final HttpsServer server;
  private final HttpClient client;
  private final List<URI> answeredBy = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private volatile List<URI> nodes = List.of();

  private RoundRobinProxy(HttpsServer server) throws IOException {
    this.server = server;
    this.client =
        HttpClient.newBuilder()
            .localAddress(InetAddress.getByName(ADDRESS))
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Listens on a free port; there are no nodes yet. */
  static RoundRobinProxy start(SSLContext certificate) throws IOException {
    HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
    RoundRobinProxy proxy = new RoundRobinProxy(server);
    server.setHttpsConfigurator(new HttpsConfigurator(certificate));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", proxy::handle);
    server.start();
    return proxy;
  }

  /** Where people come to, without a slash at its end. */
  public String url() {
    return "https://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on asks these, the first of them first. */
  public void ask(RunningMercat... asked) {
    nodes = List.of(asked).stream().map(node -> URI.create(node.url())).toList();
    turn.set(0);
    answeredBy.clear();
  }

  /** Which node answered each request since {@link #ask}, in order. */
  public List<URI> answeredBy() {
    return List.copyOf(answeredBy);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      Optional<HttpResponse<byte[]>> answer = answer(exchange, body);
      if (answer.isPresent()) {
        passBack(answer.get(), exchange);
      } else {
        exchange.sendResponseHeaders(503, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A node that cannot be reached has not heard the request: the next one can. */
  private Optional<HttpResponse<byte[]>> answer(HttpExchange exchange, byte[] body)
      throws IOException, InterruptedException {
    List<URI> asked = nodes;
    for (int i = 0; i < asked.size(); i++) {
      URI node = asked.get(Math.floorMod(turn.getAndIncrement(), asked.size()));
      try {
        HttpRequest request = request(exchange, node, body);
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        answeredBy.add(node);
        return Optional.of(answer);
      } catch (ConnectException e) {
        // Not there: the next node is asked.
      }
    }
    return Optional.empty();
  }

  private static HttpRequest request(HttpExchange exchange, URI node, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(node.resolve(exchange.getRequestURI().toString()))
            .timeout(Duration.ofSeconds(60))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> values.forEach(value -> pass(request, name, value)));
    List<String> path =
        new ArrayList<>(exchange.getRequestHeaders().getOrDefault("X-Forwarded-For", List.of()));
    path.add(exchange.getRemoteAddress().getAddress().getHostAddress());
    return request
        .header("X-Forwarded-For", String.join(", ", path))
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Host", exchange.getRequestHeaders().getFirst("Host"))
        .build();
  }

  private static void pass(HttpRequest.Builder request, String name, String value) {
    if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
      request.header(name, value);
    }
  }

  private static void passBack(HttpResponse<byte[]> answer, HttpExchange exchange)
      throws IOException {
    answer
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            values.forEach(value -> exchange.getResponseHeaders().add(name, value));
          }
        });
    byte[] body = answer.body();
    exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    client.close();
  }
}
