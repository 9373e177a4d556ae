package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.KeptUntil;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.Notice;
import scot.mercat.notify.Notices;
import scot.mercat.notify.RecipientId;
import scot.mercat.notify.Recipients;
import scot.mercat.resolution.rules.News;
import scot.mercat.resolution.store.TellStore;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;

/** Writes to members. What they are told names the resolution, and nobody. */
@Singleton
class VoterMail {
  private static final String DOOR = "resolutions";

  private final Notices notices;
  private final Recipients recipients;
  private final TellStore store;
  private final Resolutions resolutions;
  private final Clock clock;

  @Inject
  VoterMail(
      Notices notices,
      Recipients recipients,
      TellStore store,
      Resolutions resolutions,
      Clock clock) {
    this.notices = notices;
    this.recipients = recipients;
    this.store = store;
    this.resolutions = resolutions;
    this.clock = clock;
  }

  /** Nothing where what stands as an address is none. */
  void send(Proposal proposal, Resolution resolution, News news, MailedVoter voter) {
    Language language = language(voter);
    Notice notice =
        new Notice(
            proposal.district().body(),
            "resolution.mail." + news.code() + ".subject",
            "resolution.mail." + news.code(),
            arguments(resolution, news, Messages.bundled().in(language)),
            DOOR);
    recipient(proposal, voter, language).ifPresent(id -> notices.queue(id, notice));
  }

  private List<Object> arguments(Resolution resolution, News news, Words words) {
    ResolutionTerms terms = resolution.terms();
    return switch (news) {
      case OPENED, CLOSING -> List.of(terms.title(), words.dateTime(terms.closes()));
      case OUTCOME ->
          List.of(
              terms.title(),
              words.say("resolution.outcome." + resolutions.outcome(resolution).code()));
    };
  }

  /** English where nobody has told which language they want. */
  private static Language language(MailedVoter voter) {
    return Languages.standard()
        .find(voter.language())
        .filter(Language::isInterface)
        .orElse(Language.ENGLISH);
  }

  /** The same for every e-mail, so that whoever stops one gets no other. */
  private Optional<RecipientId> recipient(Proposal proposal, MailedVoter voter, Language language) {
    Optional<RecipientId> known = voter.recipient().map(RecipientId::new);
    return known.or(() ->
        EmailAddress.of(voter.email())
            .map(address -> recipients.remember(address, language, until(proposal)))
            .map(id -> keep(voter.id(), id)));
  }

  private RecipientId keep(UUID voter, RecipientId id) {
    store.keepRecipient(voter, id.value());
    return id;
  }

  /** As long as members are known by name: half a year after the term, or a year from now. */
  private LocalDate until(Proposal proposal) {
    LocalDate term = KeptUntil.accountsMade(proposal.startsOn(), proposal.months());
    LocalDate year = LocalDate.now(clock).plusYears(1);
    return term.isAfter(year) ? term : year;
  }
}
