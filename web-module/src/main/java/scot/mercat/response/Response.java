package scot.mercat.response;

import java.time.Instant;
import java.util.Optional;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.PlanId;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Consent;
import scot.mercat.response.rules.Moderation;
import scot.mercat.response.rules.RiskClock;
import scot.mercat.translations.Language;

/**
 * One response, as officers of the body may see it.
 *
 * @param block the paragraph it is about; empty for the whole plan
 * @param text what may be shown: without the words that were redacted
 * @param name only where it is to be published
 * @param organisation on whose behalf it came; empty for a person
 * @param headcount how many people stand behind it, at least 1
 * @param area code of the locality that the person named, if any
 * @param atRiskSince when somebody said that someone may be at risk
 * @param riskClock by when somebody must have acted on that
 * @param atRiskActedAt when somebody had acted on that
 * @param translation into English, where one was made
 * @param note how it came in, for officers only
 * @param isAbridged whether words that came were left out of the text
 */
public record Response(
    ResponseId id,
    ConsultationId consultation,
    PlanId plan,
    int version,
    Optional<BlockId> block,
    Language language,
    String text,
    Channel channel,
    Consent consent,
    Optional<String> name,
    Optional<String> organisation,
    int headcount,
    Optional<String> area,
    Instant receivedAt,
    Moderation moderation,
    Optional<String> moderationReason,
    Optional<Instant> atRiskSince,
    Optional<RiskClock> riskClock,
    Optional<Instant> atRiskActedAt,
    Optional<TranslatedWords> translation,
    Optional<String> note,
    boolean isAbridged) {

  /**
   * @param by who or what translated it
   */
  public record TranslatedWords(String text, String by, boolean isMachine) {}

  /**
   * Whether everybody may read it: passed by a moderator, agreed to by its author, and nobody at
   * risk for whom nobody has acted yet.
   */
  public boolean isPublic() {
    return moderation.isShown() && consent != Consent.NO && !isUrgent();
  }

  /** Whether someone may be at risk and nobody has acted yet. */
  public boolean isUrgent() {
    return atRiskSince.isPresent() && atRiskActedAt.isEmpty();
  }
}
