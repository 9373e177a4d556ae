package scot.mercat.response.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.PlanId;
import scot.mercat.response.Response;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.ResponseId;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Consent;
import scot.mercat.response.rules.Moderation;
import scot.mercat.response.rules.RiskClock;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Read and changed through JPA; added by {@link NewResponses} in one statement. */
@Entity
@Table(name = "response_response")
class ResponseRow {
  @Id UUID id;

  @Column(name = "consultation_id")
  UUID consultationId;

  @Column(name = "plan_id")
  UUID planId;

  @Column int version;

  @Column(name = "block_id")
  @Nullable UUID blockId;

  @Column String lang;
  @Column String text;
  @Column @Nullable String original;
  @Column String channel;
  @Column String consent;
  @Column @Nullable String name;
  @Column @Nullable String organisation;
  @Column int headcount;
  @Column @Nullable String area;

  @Column(name = "received_at")
  Instant receivedAt;

  @Column String moderation;

  @Column(name = "moderation_reason")
  @Nullable String moderationReason;

  @Column(name = "at_risk_since")
  @Nullable Instant atRiskSince;

  @Column(name = "at_risk_act_by")
  @Nullable Instant atRiskActBy;

  @Column(name = "at_risk_acted_at")
  @Nullable Instant atRiskActedAt;

  @Column @Nullable String translation;

  @Column(name = "translated_by")
  @Nullable String translatedBy;

  @Column(name = "translated_by_machine")
  boolean translatedByMachine;

  @Column @Nullable String note;

  @Column(name = "recipient_id")
  @Nullable UUID recipientId;

  @Column(name = "erased_at")
  @Nullable Instant erasedAt;

  protected ResponseRow() {}

  Response response() {
    return new Response(
        new ResponseId(id),
        new ConsultationId(consultationId),
        new PlanId(planId),
        version,
        Optional.ofNullable(blockId).map(BlockId::new),
        Languages.standard().find(lang).orElse(Language.ENGLISH),
        text,
        Channel.find(channel).orElseThrow(),
        Consent.find(consent).orElseThrow(),
        Optional.ofNullable(name),
        Optional.ofNullable(organisation),
        headcount,
        Optional.ofNullable(area),
        receivedAt,
        Moderation.find(moderation).orElseThrow(),
        Optional.ofNullable(moderationReason),
        Optional.ofNullable(atRiskSince),
        Optional.ofNullable(atRiskActBy).map(RiskClock::new),
        Optional.ofNullable(atRiskActedAt),
        translated(),
        Optional.ofNullable(note),
        original != null);
  }

  private Optional<TranslatedWords> translated() {
    return translation == null || translatedBy == null
        ? Optional.empty()
        : Optional.of(new TranslatedWords(translation, translatedBy, translatedByMachine));
  }
}
