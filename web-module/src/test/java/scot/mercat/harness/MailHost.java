package scot.mercat.harness;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server of another's making, on the loopback address, that keeps what it takes. It can go
 * away and come back at the same port, and refuses whom it is told to.
 */
public final class MailHost implements AutoCloseable {
  private final int port;
  private final List<Letter> received = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> refused = new ConcurrentHashMap<>();
  private volatile CountDownLatch silence = new CountDownLatch(0);
  private @Nullable SMTPServer server;

  /** What was taken, and for whom. */
  public record Letter(String to, MimeMessage mail) {}

  private MailHost(int port) {
    this.port = port;
  }

  /** Starts on a free port. */
  public static MailHost start() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      MailHost host = new MailHost(socket.getLocalPort());
      socket.close();
      host.comeBack();
      return host;
    }
  }

  public void comeBack() {
    SMTPServer next =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(context -> new Taking())
            .build();
    next.start();
    server = next;
  }

  public void goAway() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  /** What Mercat must be told to use it. */
  public Map<String, String> settings() {
    return Map.of(
        "MERCAT_SMTP_HOST", "127.0.0.1",
        "MERCAT_SMTP_PORT", Integer.toString(port),
        "MERCAT_SMTP_SECURITY", "none",
        "MERCAT_SMTP_FROM", "plans@strathmarra.example");
  }

  /**
   * Refuses the address from now on.
   *
   * @param code of SMTP: 5xx for good, 4xx for now
   */
  public void refuse(String address, int code) {
    refused.put(address, code);
  }

  public void refuseNobody() {
    refused.clear();
  }

  /** From now on takes the text of an e-mail but never says so. */
  public void fallSilent() {
    silence = new CountDownLatch(1);
  }

  public void speakAgain() {
    silence.countDown();
  }

  /** E-mails taken for the address, in order. */
  public List<MimeMessage> receivedBy(String address) {
    return received.stream()
        .filter(letter -> letter.to().equals(address))
        .map(Letter::mail)
        .toList();
  }

  @Override
  public void close() {
    speakAgain();
    goAway();
  }

  /** One conversation. */
  private final class Taking implements MessageHandler {
    private String to = "";

    @Override
    public void from(String address) {
      // Anybody may send here.
    }

    @Override
    public void recipient(String address) throws RejectException {
      Integer code = refused.get(address);
      if (code != null) {
        throw new RejectException(code, "not here");
      }
      to = address;
    }

    @Override
    public @Nullable String data(InputStream text) throws IOException {
      received.add(new Letter(to, parse(text.readAllBytes())));
      try {
        silence.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return null;
    }

    @Override
    public void done() {
      // Everything was kept already.
    }
  }

  private static MimeMessage parse(byte[] text) {
    try {
      return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(text));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
