package scot.mercat.notify.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.RecipientId;
import scot.mercat.notify.Recipients.Subscription;
import scot.mercat.notify.rules.MailText;
import scot.mercat.shared.Envelopes;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;
import scot.mercat.shared.rules.Sha256;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/**
 * Addresses and the texts of e-mails, sealed, in tables that only one role may touch. The token of
 * the link that stops e-mails is sealed with the address; it is found by its hash.
 */
public final class StoredRecipients {
  private static final String CONTACT = "contact";
  private static final int TOKEN_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Sql sql;
  private final Envelopes envelopes;

  StoredRecipients(Sql sql, Envelopes envelopes) {
    this.sql = sql;
    this.envelopes = envelopes;
  }

  public RecipientId add(
      EmailAddress address, Language wanted, LocalDate until, boolean canUnsubscribe) {
    RecipientId id = new RecipientId(Ids.next());
    String token = canUnsubscribe ? newToken() : "";
    Language language = wanted.isInterface() ? wanted : Language.ENGLISH;
    byte[] sealed = envelopes.seal(CONTACT, id.value().toString(), address.text() + "\n" + token);
    sql.asPersonal(() ->
        sql.change(
            """
            insert into personal_recipient
              (id, address, language, token_hash, retain_until) values (?, ?, ?, ?, ?)
            """,
            id.value(),
            sealed,
            language.tag(),
            hash(token.isEmpty() ? id.value().toString() : token),
            until));
    return id;
  }

  public void speak(RecipientId id, Language wanted) {
    Language language = wanted.isInterface() ? wanted : Language.ENGLISH;
    sql.asPersonal(() ->
        sql.change(
            "update personal_recipient set language = ? where id = ?", language.tag(), id.value()));
  }

  public Optional<Recipient> find(RecipientId id) {
    return sql.asPersonal(() ->
        sql.one(
            "select id, address, language, unsubscribed_at from personal_recipient where id = ?",
            this::recipient,
            id.value()));
  }

  public Optional<Subscription> byToken(String token) {
    return sql.asPersonal(() ->
        sql.one(
            "select id, unsubscribed_at from personal_recipient where token_hash = ?",
            row ->
                new Subscription(
                    new RecipientId(row.getObject("id", UUID.class)),
                    row.getObject("unsubscribed_at") == null),
            (Object) hash(token)));
  }

  public void unsubscribe(RecipientId id, Instant now) {
    sql.asPersonal(() -> {
      sql.change("update personal_recipient set unsubscribed_at = ? where id = ?", now, id.value());
      return sql.change("delete from personal_notice where recipient = ?", id.value());
    });
  }

  /** Those whose day has come. */
  public List<RecipientId> due(LocalDate today) {
    return sql.asPersonal(() ->
        sql.list(
            "select id from personal_recipient where retain_until < ? limit 1000",
            row -> new RecipientId(row.getObject(1, UUID.class)),
            today));
  }

  /** Deletes the address and the texts; true where there was one. */
  public boolean delete(RecipientId id) {
    return sql.asPersonal(
        () -> sql.change("delete from personal_recipient where id = ?", id.value()) == 1);
  }

  /** Keeps what an e-mail says until it is sent. */
  public void keepText(UUID message, RecipientId recipient, MailText text) {
    byte[] sealed = envelopes.seal(CONTACT, message.toString(), text.joined());
    sql.asPersonal(() ->
        sql.change(
            "insert into personal_notice (message, recipient, content) values (?, ?, ?)",
            message,
            recipient.value(),
            sealed));
  }

  public Optional<MailText> text(UUID message) {
    return sql.asPersonal(() ->
        sql.one(
            "select content from personal_notice where message = ?",
            row -> MailText.ofJoined(envelopes.open(CONTACT, message.toString(), row.getBytes(1))),
            message));
  }

  public void deleteText(UUID message) {
    sql.asPersonal(() -> sql.change("delete from personal_notice where message = ?", message));
  }

  private Recipient recipient(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String[] parts =
        envelopes.open(CONTACT, id.toString(), row.getBytes("address")).split("\n", -1);
    return new Recipient(
        new RecipientId(id),
        EmailAddress.of(parts[0]).orElseThrow(),
        Languages.standard().find(row.getString("language")).orElse(Language.ENGLISH),
        parts[1],
        row.getObject("unsubscribed_at") == null);
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] hash(String token) {
    return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
  }
}
