package scot.mercat.harness;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A mail server of another's making, on the loopback address, that keeps what it takes. It can go
 * away and come back at the same port.
 */
public final class MailHost implements AutoCloseable {
  private final int port;
  private final List<Letter> received = new CopyOnWriteArrayList<>();
  private volatile Silence silence = new Silence("", new CountDownLatch(0));
  private @Nullable GreenMail server;

  /** What was taken, and for whom. */
  private record Letter(String to, MimeMessage mail) {}

  /** No answer to an e-mail for the address, until it ends. */
  private record Silence(String to, CountDownLatch end) {}

  private MailHost(int port) {
    this.port = port;
  }

  /** Starts on a free port. */
  public static MailHost start() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    MailHost host = new MailHost(port);
    host.comeBack();
    return host;
  }

  public int port() {
    return port;
  }

  public void comeBack() {
    GreenMail next = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    next.start();
    GreenMailUser everybody = next.setUser("everybody@example.org", "everybody", "");
    next.getUserManager()
        .setMessageDeliveryHandler((message, address) -> {
          keep(message, address);
          return everybody;
        });
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

  /** From now on takes the text of an e-mail for the address but never says so. */
  public void fallSilentTo(String address) {
    silence = new Silence(address, new CountDownLatch(1));
  }

  public void speakAgain() {
    silence.end().countDown();
  }

  /** E-mails taken for the address, in order. */
  public List<MimeMessage> receivedBy(String address) {
    return received.stream()
        .filter(letter -> letter.to().equals(address))
        .map(Letter::mail)
        .toList();
  }

  private void keep(MovingMessage message, MailAddress address) throws MessagingException {
    received.add(new Letter(address.getEmail(), new MimeMessage(message.getMessage())));
    try {
      if (address.getEmail().equals(silence.to())) {
        silence.end().await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    speakAgain();
    goAway();
  }
}
