package scot.mercat.consultation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.Approval;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Extension;
import scot.mercat.consultation.NewConsultation;
import scot.mercat.consultation.SentBack;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Contact;
import scot.mercat.consultation.rules.Dates;
import scot.mercat.consultation.rules.State;
import scot.mercat.plan.PlanId;

@Entity
@Table(name = "consultation_consultation")
class ConsultationRow {
  @Id UUID id;
  @Column String slug;
  @Column String body;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "plan_version")
  int version;

  @Column LocalDate opens;
  @Column LocalDate closes;

  @Column(name = "answer_by")
  LocalDate answerBy;

  @Column(name = "retention_until")
  LocalDate retentionUntil;

  @Column(name = "contact_name")
  String contactName;

  @Column(name = "contact_phone")
  String contactPhone;

  @Column(name = "contact_text_phone")
  String contactTextPhone;

  @Column(name = "contact_email")
  String contactEmail;

  @Column String state;

  @Column(name = "approved_by")
  @Nullable UUID approvedBy;

  @Column(name = "approver_name")
  @Nullable String approverName;

  @Column(name = "approved_on")
  @Nullable LocalDate approvedOn;

  @Column(name = "sent_back_why")
  @Nullable String sentBackWhy;

  @Column(name = "sent_back_by")
  @Nullable String sentBackBy;

  @Column(name = "sent_back_on")
  @Nullable LocalDate sentBackOn;

  @Column(name = "answered_on")
  @Nullable LocalDate answeredOn;

  protected ConsultationRow() {}

  ConsultationRow(ConsultationId id, NewConsultation drafted) {
    this.id = id.value();
    this.slug = drafted.slug();
    this.body = drafted.body();
    this.planId = drafted.plan().value();
    this.version = drafted.version();
    this.state = State.DRAFT.code();
    plan(drafted.dates(), drafted.contact());
  }

  final void plan(Dates dates, Contact contact) {
    this.opens = dates.opens();
    this.closes = dates.closes();
    this.answerBy = dates.answerBy();
    this.retentionUntil = dates.retentionUntil();
    this.contactName = contact.name();
    this.contactPhone = contact.phone();
    this.contactTextPhone = contact.textPhone();
    this.contactEmail = contact.email();
  }

  void approve(@Nullable Approval approval) {
    this.approvedBy = approval == null ? null : approval.officer();
    this.approverName = approval == null ? null : approval.name();
    this.approvedOn = approval == null ? null : approval.on();
  }

  void sendBack(@Nullable SentBack note) {
    this.sentBackWhy = note == null ? null : note.why();
    this.sentBackBy = note == null ? null : note.by();
    this.sentBackOn = note == null ? null : note.on();
  }

  Consultation consultation(List<Assessment> assessments, List<Extension> extensions) {
    return new Consultation(
        new ConsultationId(id),
        slug,
        body,
        new PlanId(planId),
        version,
        new Dates(opens, closes, answerBy, retentionUntil),
        new Contact(contactName, contactPhone, contactTextPhone, contactEmail),
        State.of(state),
        approval(),
        sentBack(),
        Optional.ofNullable(answeredOn),
        assessments,
        extensions);
  }

  private Optional<SentBack> sentBack() {
    return sentBackWhy == null || sentBackBy == null || sentBackOn == null
        ? Optional.empty()
        : Optional.of(new SentBack(sentBackWhy, sentBackBy, sentBackOn));
  }

  private Optional<Approval> approval() {
    return approvedBy == null || approverName == null || approvedOn == null
        ? Optional.empty()
        : Optional.of(new Approval(approvedBy, approverName, approvedOn));
  }
}
