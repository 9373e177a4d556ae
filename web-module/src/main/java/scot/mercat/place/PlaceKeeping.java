package scot.mercat.place;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.place.rules.Contacts;
import scot.mercat.place.rules.Fault;
import scot.mercat.place.store.PlaceStore;
import scot.mercat.shared.Outbox;

/** Sets up and keeps right the partnership, its partners, its localities and whom to turn to. */
@Singleton
@Transactional
public class PlaceKeeping {
  /** What the outbox calls our news; the subject is a code of a locality or body. */
  public static final String TOPIC = "place";

  private final PlaceStore store;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Event<PartnershipChanged> changed;

  @Inject
  public PlaceKeeping(
      PlaceStore store, AuditLog audit, Outbox outbox, Event<PartnershipChanged> changed) {
    this.store = store;
    this.audit = audit;
    this.outbox = outbox;
    this.changed = changed;
  }

  /** Sets up the partnership, or changes what is said of it; its code stays what it is. */
  public KeepOutcome establish(Officer officer, Partnership partnership) {
    Optional<Partnership> before = store.partnership();
    if (!officer.mayActFor(partnership.code())
        || before.filter(p -> !p.code().equals(partnership.code())).isPresent()) {
      return new KeepOutcome.NotFound();
    }
    return PlaceChecks.of(partnership)
        .orElseGet(() -> {
          store.keep(partnership);
          changed.fire(new PartnershipChanged());
          String action =
              before.isPresent() ? "place.partnership-changed" : "place.partnership-established";
          return kept(officer, action, partnership.code());
        });
  }

  /**
   * Adds a partner.
   *
   * @param body whose code is the partnership's, a slash and a short code
   */
  public KeepOutcome addBody(Officer officer, Body body) {
    if (store.body(body.code()).isPresent()) {
      return new KeepOutcome.Refused(List.of(Fault.of("code", "code-taken")));
    }
    return keep(officer, body, "place.body-added");
  }

  public KeepOutcome changeBody(Officer officer, Body body) {
    return store.body(body.code()).isEmpty()
        ? new KeepOutcome.NotFound()
        : keep(officer, body, "place.body-changed");
  }

  private KeepOutcome keep(Officer officer, Body body, String action) {
    if (!officer.mayActFor(body.code())) {
      return new KeepOutcome.NotFound();
    }
    return PlaceChecks.of(body, store.partnership())
        .orElseGet(() -> {
          store.keep(body);
          return kept(officer, action, body.code());
        });
  }

  public KeepOutcome addLocality(Officer officer, Locality locality) {
    if (store.locality(locality.code()).isPresent()) {
      return new KeepOutcome.Refused(List.of(Fault.of("code", "code-taken")));
    }
    return keep(officer, locality, "place.locality-added");
  }

  public KeepOutcome changeLocality(Officer officer, Locality locality) {
    boolean isTheirs =
        store.locality(locality.code()).filter(l -> officer.mayActFor(l.body())).isPresent();
    return isTheirs
        ? keep(officer, locality, "place.locality-changed")
        : new KeepOutcome.NotFound();
  }

  private KeepOutcome keep(Officer officer, Locality locality, String action) {
    if (!officer.mayActFor(locality.body())) {
      return new KeepOutcome.NotFound();
    }
    boolean isBodyKnown =
        store.body(locality.body()).isPresent()
            || store.partnership().filter(p -> p.code().equals(locality.body())).isPresent();
    return PlaceChecks.of(locality, isBodyKnown)
        .orElseGet(() -> {
          store.keep(locality);
          return kept(officer, action, locality.code());
        });
  }

  /** The help lines of every form, in the order to show; they take the place of those before. */
  public KeepOutcome changeHelpLines(Officer officer, List<HelpLine> lines) {
    Optional<Partnership> partnership = theirs(officer);
    if (partnership.isEmpty()) {
      return new KeepOutcome.NotFound();
    }
    Contacts checks = new Contacts();
    IntStream.range(0, lines.size()).forEach(i -> PlaceChecks.line(checks, i, lines.get(i)));
    return PlaceChecks.refusal(checks)
        .orElseGet(() -> {
          store.replaceHelpLines(lines);
          return kept(officer, "place.help-lines-changed", partnership.get().code());
        });
  }

  public KeepOutcome changeDutyContact(Officer officer, DutyContact contact) {
    Optional<Partnership> partnership = theirs(officer);
    if (partnership.isEmpty()) {
      return new KeepOutcome.NotFound();
    }
    return PlaceChecks.of(contact)
        .orElseGet(() -> {
          store.keep(contact);
          return kept(officer, "place.duty-contact-changed", partnership.get().code());
        });
  }

  private Optional<Partnership> theirs(Officer officer) {
    return store.partnership().filter(partnership -> officer.mayActFor(partnership.code()));
  }

  private KeepOutcome kept(Officer officer, String action, String code) {
    audit.append(new Deed(officer.id().toString(), action, code, officer.body(), Map.of()));
    outbox.tell(TOPIC, code);
    return new KeepOutcome.Kept(code);
  }
}
