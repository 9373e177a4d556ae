package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.ballot.rules.StepsReview;
import scot.mercat.ballot.rules.StepsVersion;
import scot.mercat.ballot.store.StepsStore;
import scot.mercat.identity.Officer;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;

/**
 * Says how to vote by post. A wrong word here costs somebody their vote, so it is said in another
 * language than English only after a person has read that version and found it right: one of the
 * body whose voters read it, which answers for what it tells them.
 */
@Singleton
@Transactional
public class HowToVote {
  private static final String LEAD = "ballot.public.by-post";
  private static final List<String> STEPS =
      List.of(
          "ballot.public.step.paper",
          "ballot.public.step.mark",
          "ballot.public.step.sign",
          "ballot.public.step.post");
  private static final List<String> HELP =
      List.of("ballot.public.help.another", "ballot.public.help.proxy");

  private final StepsStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public HowToVote(StepsStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** In the language where the body's own person checked that version, else in English. */
  public HowToVoteText in(String body, Language language) {
    boolean isRight = language.equals(Language.ENGLISH) || state(body, language).isOffered();
    return text(isRight ? language : Language.ENGLISH, !isRight);
  }

  /** As it would be said, checked or not. */
  public HowToVoteText unchecked(Language language) {
    return text(language, true);
  }

  /** Those that it can be said in, but for English. */
  public static List<Language> languages() {
    return Languages.standard().interfaceLanguages().stream()
        .filter(language -> !language.equals(Language.ENGLISH))
        .toList();
  }

  public StepsReview.State state(String body, Language language) {
    return StepsReview.state(version(language), store.all(body, language));
  }

  /** The version as it stands. */
  public static StepsVersion version(Language language) {
    return new StepsVersion(language.tag(), sentences(Language.ENGLISH), sentences(language));
  }

  /**
   * Keeps that the officer has read the version and found it right, for the voters of their body.
   *
   * @param fingerprint of what they had before them
   * @return false where that is not how it stands; nothing is kept then
   */
  public boolean review(Officer officer, Language language, String fingerprint) {
    if (!version(language).fingerprint().equals(fingerprint)) {
      return false;
    }
    store.add(
        officer.body(), language, new StepsReview(fingerprint, officer.id(), clock.instant()));
    audit.append(
        new Deed(
            officer.id().toString(),
            "ballot.steps-reviewed",
            language.tag(),
            officer.body(),
            Map.of("fingerprint", fingerprint)));
    return true;
  }

  private static List<String> sentences(Language language) {
    return text(language, true).all();
  }

  private static HowToVoteText text(Language language, boolean isUnchecked) {
    Words words = Messages.bundled().in(language);
    return new HowToVoteText(
        language,
        words.say(LEAD),
        STEPS.stream().map(key -> words.say(key)).toList(),
        HELP.stream().map(key -> words.say(key)).toList(),
        isUnchecked);
  }
}
