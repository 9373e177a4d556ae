package scot.mercat.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import scot.mercat.shared.Ground;
import scot.mercat.shared.Rehearsal;
import scot.mercat.shared.Setting;
import scot.mercat.shared.Settings;

/**
 * Tells whoever started the server, in one line, where to go once it really answers; then makes the
 * next answers quicker.
 */
@Singleton
public class ReadyLine {
  private static final int TRIES = 600;
  private static final long PAUSE_MS = 200;

  private final Settings settings;
  private final PublicAddress address;
  private final Rehearsal rehearsal;

  @Inject
  public ReadyLine(Settings settings, PublicAddress address, Rehearsal rehearsal) {
    this.settings = settings;
    this.address = address;
    this.rehearsal = rehearsal;
  }

  void whenReady(@Observes @Priority(Ground.READY) Startup event) {
    Thread thread = new Thread(this::waitAndSay, "mercat-ready");
    thread.setDaemon(true);
    thread.start();
  }

  private void waitAndSay() {
    try {
      for (int i = 0; i < TRIES && !answers(); i++) {
        Thread.sleep(PAUSE_MS);
      }
      // The container takes System.out for its log; this line is for people.
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
          .println(line());
      new FirstVisits(server()).make();
      rehearsal.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String line() {
    String ready = "Mercat is ready: " + address.url() + "/";
    return settings.isOn(Setting.DEMO)
        ? ready + "  Sign-ins: " + settings.dataFolder().resolve("demo-sign-ins.txt")
        : ready;
  }

  /** This server as it reaches itself. */
  private String server() {
    String listen = settings.text(Setting.LISTEN);
    String host = listen.equals("0.0.0.0") ? "127.0.0.1" : listen;
    return "http://" + host + ":" + settings.text(Setting.PORT);
  }

  private boolean answers() {
    try {
      URI health = URI.create(server() + "/health");
      HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }
}
