package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.identity.rules.Throttle;
import scot.mercat.identity.rules.Visit;
import scot.mercat.identity.store.IdentityStore;

/** Sends a link for a new password to whoever says that they forgot the old one. */
@Singleton
@Transactional
public class Forgotten {
  /** Links that can be open at once; more letters would only be a nuisance. */
  private static final int MOST = 3;

  private final IdentityStore store;
  private final Codes codes;
  private final Attempts attempts;
  private final Letters letters;

  @Inject
  public Forgotten(IdentityStore store, Codes codes, Attempts attempts, Letters letters) {
    this.store = store;
    this.codes = codes;
    this.attempts = attempts;
    this.letters = letters;
  }

  /**
   * Sends the link where the address is an officer's. Nobody learns whether it is: who asks from
   * one place over and over is passed over as silently.
   */
  public void ask(String typedEmail, Visit visit) {
    if (attempts.begin(Throttle.LETTER, visit.address()).isEmpty()) {
      store
          .accounts()
          .findByEmail(Account.email(typedEmail))
          .filter(account -> !account.disabled() && !account.demonstration())
          .filter(account -> codes.countOpen(CodePurpose.PASSWORD, account.id()) < MOST)
          .ifPresent(this::send);
    }
  }

  private void send(Account account) {
    letters.sendNewPasswordLink(account, codes.issue(CodePurpose.PASSWORD, account.id()));
  }
}
