package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import scot.mercat.identity.Accounts;
import scot.mercat.identity.Officer;
import scot.mercat.shared.OwnerOnly;
import scot.mercat.shared.Settings;

/** The officers in whose names the demonstration is written, and who can sign in to it. */
@Singleton
class DemoOfficers {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int PASSWORD_LENGTH = 16;
  private static final String PARTNERSHIP = "strathmarra";

  private final Accounts accounts;
  private final Path file;

  @Inject
  DemoOfficers(Accounts accounts, Settings settings) {
    this.accounts = accounts;
    this.file = settings.dataFolder().resolve("demo-sign-ins.txt");
  }

  /** The officers by the names that the demonstration's files give them. */
  record Cast(Map<String, Officer> byName, List<String> lines) {
    Officer get(String name) {
      Officer officer = byName.get(name);
      if (officer == null) {
        throw new IllegalArgumentException("No officer " + name);
      }
      return officer;
    }
  }

  /** Makes the accounts, with passwords that only the owner of the data folder can read. */
  Cast load() {
    Properties properties = DemoFiles.properties("sign-ins.properties");
    Map<String, Officer> officers = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (String name : properties.getProperty("officers").split(",", -1)) {
      String key = "officer." + name.strip() + ".";
      Set<String> roles = Set.of(properties.getProperty(key + "roles").split(",", -1));
      String email = properties.getProperty(key + "email");
      String body = body(properties.getProperty(key + "body"));
      String password = password();
      String person = properties.getProperty(key + "name");
      UUID id = accounts.createDemonstration(person, email, body, roles, password);
      officers.put(name.strip(), new Officer(id, person, body, "demonstration", roles));
      lines.add(email + "  " + password + "  (" + String.join(", ", roles) + ")");
    }
    return new Cast(officers, lines);
  }

  /** Writes down how to sign in, and receipts and codes of letters to try. */
  void writeDown(Cast cast, List<String> receipts, List<String> codes) {
    List<String> text = new ArrayList<>();
    text.add("Sign-ins of the demonstration; they work on this machine only, at /en/officer");
    text.addAll(cast.lines());
    text.add("");
    text.add("Receipts to try, at /en/receipts");
    text.addAll(receipts);
    text.add("");
    text.add("Codes of members' letters to try, at /en/member");
    text.addAll(codes);
    try {
      OwnerOnly.write(file, String.join("\n", text) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String body(String code) {
    return code.equals(PARTNERSHIP) ? code : PARTNERSHIP + "/" + code;
  }

  private static String password() {
    StringBuilder password = new StringBuilder();
    while (password.length() < PASSWORD_LENGTH) {
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
