package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.Session;
import scot.mercat.identity.rules.SessionLimits;
import scot.mercat.identity.store.IdentityStore;
import scot.mercat.shared.Ids;

/** Opens, finds and ends sessions. Whoever proved who they are, by any means, ends up here. */
@Singleton
@Transactional
public class Sessions {
  private final IdentityStore store;
  private final SessionCookies cookies;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Sessions(IdentityStore store, SessionCookies cookies, AuditLog audit, Clock clock) {
    this.store = store;
    this.cookies = cookies;
    this.audit = audit;
    this.clock = clock;
  }

  /** A session that holds, and whose it is. */
  public record Held(Session session, Account account) {
    public Officer officer() {
      return Officer.of(account, session);
    }
  }

  /**
   * Opens a session for somebody who has proved who they are; the only way to one.
   *
   * @param whole false where the second factor is still to come
   * @return the value of the cookie that stands for it
   */
  public String open(Account account, boolean whole, String device) {
    Instant now = clock.instant();
    store.sessions().removeOpenedBefore(now.minus(SessionLimits.WHOLE));
    Session session = new Session(Ids.next(), account.id(), whole, device, now, now);
    SessionCookies.Fresh fresh = cookies.fresh();
    store.sessions().add(session, fresh.hash());
    if (whole) {
      append(account, "identity.signed-in", session.id());
    }
    return fresh.cookie();
  }

  /** Ends the session and opens a whole one in its place, under another number. */
  String replace(Held held) {
    store.sessions().remove(held.account().id(), held.session().id());
    return open(held.account(), true, held.session().device());
  }

  /** The session of the cookie, where it holds; notes that it was seen. */
  public Optional<Held> find(String cookie, boolean loopback) {
    Instant now = clock.instant();
    Optional<Held> held =
        cookies
            .hash(cookie)
            .flatMap(hash -> store.sessions().find(hash))
            .filter(session -> session.holdsAt(now))
            .flatMap(this::held)
            .filter(h -> !h.account().disabled())
            .filter(h -> loopback || !h.account().demonstration());
    held.map(Held::session)
        .filter(session -> SessionLimits.isNoteOld(session.seenAt(), now))
        .ifPresent(session -> store.sessions().noteSeen(session.id(), now));
    return held;
  }

  /** The session of a request that has been let in, by its cookie. */
  public Optional<Held> current(String cookie) {
    return cookies.hash(cookie).flatMap(hash -> store.sessions().find(hash)).flatMap(this::held);
  }

  private Optional<Held> held(Session session) {
    return store.accounts().find(session.account()).map(account -> new Held(session, account));
  }

  /** The officer's sessions that hold, the one used last first. */
  public List<Session> list(Officer officer) {
    Instant now = clock.instant();
    return store.sessions().ofAccount(officer.id()).stream()
        .filter(session -> session.holdsAt(now))
        .toList();
  }

  /** Ends one of the officer's own sessions. */
  public void end(Officer officer, UUID session) {
    if (store.sessions().remove(officer.id(), session)) {
      store
          .accounts()
          .find(officer.id())
          .ifPresent(account -> append(account, "identity.signed-out", session));
    }
  }

  /** Ends every session of the account but, where one is given, the one to keep. */
  void endAll(UUID account, Optional<UUID> kept) {
    store.sessions().ofAccount(account).stream()
        .map(Session::id)
        .filter(id -> !kept.equals(Optional.of(id)))
        .forEach(id -> store.sessions().remove(account, id));
  }

  private void append(Account account, String action, UUID session) {
    audit.append(
        new Deed(account.id().toString(), action, session.toString(), account.body(), Map.of()));
  }
}
