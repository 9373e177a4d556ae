package scot.mercat.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * One connection to a server on this machine, kept open, with just enough of HTTP/1.1: a client
 * that costs little, so that what is measured is the server. Speaks to the loopback address only.
 */
final class Wire implements AutoCloseable {
  private static final int TIMEOUT_MS = 30_000;

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Socket socket;
  private InputStream in;

  Wire(int port) throws IOException {
    this.port = port;
    this.socket = connect(port);
    this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
  }

  /**
   * An answer.
   *
   * @param headers by names in small letters; of several with one name the last
   */
  record Answer(int status, Map<String, String> headers, byte[] body) {
    String location() {
      return headers.getOrDefault("location", "");
    }

    String text() throws IOException {
      return new String(
          "gzip".equals(headers.get("content-encoding"))
              ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes()
              : body,
          StandardCharsets.UTF_8);
    }
  }

  Answer get(String path) throws IOException {
    return send("GET " + path, "");
  }

  /**
   * @param form as browsers encode it
   */
  Answer post(String path, String form) throws IOException {
    return send("POST " + path, form);
  }

  /** Is the same visitor as the other from now on. */
  void takeCookiesOf(Wire other) {
    cookies.putAll(other.cookies);
  }

  /** Forgets who this was: the next request comes from somebody new. */
  void forgetCookies() {
    cookies.clear();
  }

  private Answer send(String what, String body) throws IOException {
    StringBuilder head = new StringBuilder(300 + body.length());
    head.append(what).append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(port);
    head.append("\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: en\r\n");
    if (!cookies.isEmpty()) {
      head.append("Cookie: ").append(String.join("; ", cookies.values())).append("\r\n");
    }
    if (what.startsWith("POST")) {
      head.append("Origin: http://127.0.0.1:").append(port).append("\r\n");
      head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ");
      head.append(body.length()).append("\r\n");
    }
    head.append("\r\n").append(body);
    socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    Answer answer = receive();
    if ("close".equalsIgnoreCase(answer.headers().get("connection"))) {
      reconnect();
    }
    return answer;
  }

  private Answer receive() throws IOException {
    String status = line();
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      headers.put(name, value);
      if (name.equals("set-cookie")) {
        String pair = value.split(";", 2)[0];
        cookies.put(pair.split("=", 2)[0], pair);
      }
    }
    return new Answer(Integer.parseInt(status.substring(9, 12)), headers, body(headers));
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      return read(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      body.writeBytes(read(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private byte[] read(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The answer ended early");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private void reconnect() throws IOException {
    socket.close();
    socket = connect(port);
    in = new BufferedInputStream(socket.getInputStream(), 16_384);
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MS);
    return socket;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
