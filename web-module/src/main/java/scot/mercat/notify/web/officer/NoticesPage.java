package scot.mercat.notify.web.officer;

import java.util.List;
import scot.mercat.notify.MessageFacts;
import scot.mercat.notify.Outgoing;
import scot.mercat.notify.rules.MessageState;
import scot.mercat.notify.rules.SendFault;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * A page of e-mails.
 *
 * @param state the key of the state asked for; empty for all
 * @param isLater true where this is not the first page
 * @param news what came of sending again: {@code again}, {@code cannot} or empty
 */
public record NoticesPage(Outgoing.Found found, String state, boolean isLater, String news)
    implements Page {
  @Override
  public String template() {
    return "notify/officer/notices.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("notify.officer.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return news.equals("cannot");
  }

  public List<MessageState> states() {
    return List.of(MessageState.values());
  }

  public long count(MessageState of) {
    return found.counts().getOrDefault(of, 0L);
  }

  /** The subject in the officer's language. */
  public String subject(MessageFacts facts, Words words) {
    return words.has(facts.subjectKey()) ? words.say(facts.subjectKey()) : facts.subjectKey();
  }

  /** The language it is written in, by its own name. */
  public Language language(MessageFacts facts) {
    return Languages.standard().find(facts.language()).orElse(Language.ENGLISH);
  }

  public boolean hasFault(MessageFacts facts) {
    return facts.fault() != SendFault.NONE;
  }

  /** The look of a state's tag, beside its words. */
  public String tag(MessageFacts facts) {
    return switch (facts.state()) {
      case SENT -> "mercat-tag mercat-tag--done";
      case FAILED, MAY_HAVE_BEEN_SENT, NOT_SENT -> "mercat-tag mercat-tag--late";
      case QUEUED, SENDING, SUPPRESSED -> "mercat-tag mercat-tag--wait";
    };
  }

  /** The query string for older e-mails; empty where there are none. */
  public String older() {
    return found.hasMore()
        ? "state="
            + state
            + "&before="
            + found.messages().getLast().facts().createdAt().toEpochMilli()
        : "";
  }
}
