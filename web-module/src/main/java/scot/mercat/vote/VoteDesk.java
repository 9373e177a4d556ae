package scot.mercat.vote;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.translations.SourceText;
import scot.mercat.vote.store.VoteStore;

/** Sets up votes. What is offered, and the rule, change only while the consultation is a draft. */
@Singleton
@Transactional
public class VoteDesk {
  private final VoteStore store;
  private final VoteLog log;

  @Inject
  public VoteDesk(VoteStore store, VoteLog log) {
    this.store = store;
    this.log = log;
  }

  /** The vote of a consultation, made now or changed; the consultation must still be a draft. */
  public Vote define(Officer officer, Consultation consultation, NewVote drafted) {
    if (!officer.mayActFor(consultation.body()) || !consultation.kept().isBeingWritten()) {
      throw new IllegalStateException("The vote is fixed, or belongs to another body");
    }
    VoteId id = store.of(consultation.id()).map(Vote::id).orElseGet(() -> new VoteId(Ids.next()));
    Vote vote =
        new Vote(
            id,
            consultation.id(),
            consultation.body(),
            drafted.rule(),
            drafted.options(),
            drafted.resultBy(),
            Optional.empty());
    store.save(vote);
    store.keepOnly(id, drafted.english().keySet());
    drafted.english().forEach((key, text) -> store.keep(id, english(key, text)));
    log.tell(
        officer,
        "vote.defined",
        vote,
        Map.of("most", "" + vote.rule().most(), "options", String.join(" ", vote.options())));
    return vote;
  }

  /**
   * Keeps a person's translations of the English as it stands, at any time; an empty text takes one
   * away. Keys without English are passed over.
   */
  public void translate(Officer officer, Vote vote, Language language, Map<String, String> byKey) {
    BallotBox.requireOwn(officer, vote);
    if (language.equals(Language.ENGLISH)) {
      throw new IllegalArgumentException("English is written, not translated");
    }
    for (VoteWording source : store.wordings(vote.id(), Language.ENGLISH)) {
      String text = byKey.get(source.key());
      if (text != null) {
        keep(vote, language, source, text);
      }
    }
    log.tell(officer, "vote.translated", vote, Map.of("lang", language.tag()));
  }

  private void keep(Vote vote, Language language, VoteWording source, String text) {
    if (text.isBlank()) {
      store.forget(vote.id(), source.key(), language);
      return;
    }
    store.keep(
        vote.id(),
        new VoteWording(
            source.key(),
            language.tag(),
            new SourceText(text).text(),
            source.sourceHash(),
            Provenance.PERSON));
  }

  private static VoteWording english(String key, String text) {
    SourceText source = new SourceText(text);
    return new VoteWording(
        key, Language.ENGLISH.tag(), source.text(), source.hash(), Provenance.PERSON);
  }
}
