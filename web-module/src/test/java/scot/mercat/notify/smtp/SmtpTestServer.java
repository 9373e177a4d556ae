package scot.mercat.notify.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on the loopback address that does what the name before the @ asks for. */
public final class SmtpTestServer implements AutoCloseable {
  private static final long LONGEST_MILLIS = 5_000;

  private final ServerSocket socket;
  private final Thread door;
  private final List<String> received = new CopyOnWriteArrayList<>();

  /** What to answer to an address's name at a step; {@code drop} ends the connection. */
  private final Map<String, String> answers = new ConcurrentHashMap<>();

  public SmtpTestServer() throws IOException {
    this(0);
  }

  /**
   * @param port to listen on; 0 for any that is free
   */
  public SmtpTestServer(int port) throws IOException {
    socket = new ServerSocket(port, 10, InetAddress.getByName("127.0.0.1"));
    door = new Thread(this::accept, "smtp-test-server");
    door.setDaemon(true);
    door.start();
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** The whole mails taken, headers and all. */
  public List<String> received() {
    return received;
  }

  /** At {@code MAIL}, {@code RCPT}, {@code DATA} or {@code .} for the address, gives the answer. */
  public SmtpTestServer answering(String name, String step, String answer) {
    answers.put(name + " " + step, answer);
    return this;
  }

  public void forgetAnswers() {
    answers.clear();
  }

  /** The port is free afterwards: it is not while a thread still waits at it. */
  @Override
  public void close() throws IOException {
    socket.close();
    try {
      door.join(LONGEST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        Thread thread = new Thread(() -> talk(client), "smtp-test-client");
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException e) {
      // Closed: the test is over.
    }
  }

  private void talk(Socket client) {
    try (client) {
      var in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
      OutputStream out = client.getOutputStream();
      String name = "";
      say(out, "220 test");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String verb = line.length() < 4 ? line : line.substring(0, 4);
        name = verb.equals("RCPT") ? line.substring(9, line.indexOf('@')) : name;
        String planned = answers.getOrDefault(name + " " + verb, usual(verb));
        if (planned.equals("drop")) {
          return;
        }
        say(out, planned);
        if (verb.equals("DATA") && planned.startsWith("354") && !take(in, out, name)) {
          return;
        }
      }
    } catch (IOException e) {
      // The other side has gone.
    }
  }

  private boolean take(BufferedReader in, OutputStream out, String name) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      text.append(line).append('\n');
    }
    received.add(text.toString());
    String planned = answers.getOrDefault(name + " .", "250 taken");
    if (!planned.equals("drop")) {
      say(out, planned);
    }
    return !planned.equals("drop");
  }

  private static String usual(String verb) {
    return switch (verb) {
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 fine";
    };
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
