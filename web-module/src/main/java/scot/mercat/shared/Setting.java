package scot.mercat.shared;

import java.util.Locale;

/**
 * Every setting Mercat knows. Each is read by its key from the system properties, or from the
 * environment in capitals with underscores: {@code mercat.public-url} is {@code MERCAT_PUBLIC_URL}.
 * The README's table is held to this list by a test.
 */
public enum Setting {
  DATA("mercat.data", "data", "Folder for the embedded database, the search index and secrets."),
  LISTEN("mercat.listen", "127.0.0.1", "Address to listen on; 0.0.0.0 is every address."),
  PORT("mercat.port", "8080", "Port to listen on."),
  PUBLIC_URL("mercat.public-url", "", "Address that people type; empty is the one listened on."),
  TRUSTED_PROXIES(
      "mercat.trusted-proxies", "", "Addresses of proxies whose X-Forwarded headers are believed."),
  SECRET(
      "mercat.secret",
      "",
      "Signs links and forms, same on all nodes; older ones follow after a comma; empty makes one.",
      true),
  DEMO("mercat.demo", "false", "Loads the fictional partnership once, with its sign-ins."),
  SHARED_PLACES(
      "mercat.shared-places",
      "",
      "Addresses of libraries and other shared places, from which any number may take part."),
  COMMENTS_PER_ADDRESS(
      "mercat.comments-per-address",
      "60",
      "Comments, and as many votes, taken from one address in ten minutes."),
  FORM_SECONDS(
      "mercat.form-seconds", "3", "Seconds that a person needs at the least to fill in a form."),
  DB_URL("mercat.db.url", "", "JDBC address of your PostgreSQL; empty runs the embedded one."),
  DB_USER("mercat.db.user", "mercat_app", "Role that the application signs in as."),
  DB_PASSWORD("mercat.db.password", "", "Password of that role.", true),
  DB_OWNER_USER(
      "mercat.db.owner-user", "", "Role that owns the tables; empty is the application's role."),
  DB_OWNER_PASSWORD("mercat.db.owner-password", "", "Password of the owner's role.", true),
  SMTP_HOST("mercat.smtp.host", "", "Mail server; without one, e-mails are kept as not sent."),
  SMTP_PORT("mercat.smtp.port", "587", "Port of the mail server."),
  SMTP_USER("mercat.smtp.user", "", "Name to sign in to the mail server with; empty is without."),
  SMTP_PASSWORD("mercat.smtp.password", "", "Password for the mail server.", true),
  SMTP_FROM("mercat.smtp.from", "", "Address that e-mails come from, such as plans@example.org."),
  SMTP_SECURITY(
      "mercat.smtp.security", "starttls", "How e-mails travel there: starttls, tls or none.");

  private final String key;
  private final String defaultValue;
  private final String sentence;
  private final boolean secret;

  Setting(String key, String defaultValue, String sentence) {
    this(key, defaultValue, sentence, false);
  }

  Setting(String key, String defaultValue, String sentence, boolean secret) {
    this.key = key;
    this.defaultValue = defaultValue;
    this.sentence = sentence;
    this.secret = secret;
  }

  public String key() {
    return key;
  }

  /** The name of the environment variable that sets it. */
  public String variable() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  public String defaultValue() {
    return defaultValue;
  }

  /** What it is for, in one sentence. */
  public String sentence() {
    return sentence;
  }

  /** True where the value must never be shown or logged. */
  public boolean isSecret() {
    return secret;
  }
}
