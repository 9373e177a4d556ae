package scot.mercat.consultation.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import scot.mercat.identity.Officer;
import scot.mercat.plan.PlanId;

/** The way in to consultations, apart from their words. */
@Singleton
public class ConsultationStore {
  private static final String ALL = "select c from ConsultationRow c ";
  private static final String NEWEST_FIRST = " order by c.opens desc, c.slug";

  private final EntityManager entityManager;
  private final DetailRows details;

  @Inject
  public ConsultationStore(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.details = new DetailRows(entityManager);
  }

  public ConsultationId add(ConsultationId id, NewConsultation drafted) {
    entityManager.persist(new ConsultationRow(id, drafted));
    entityManager.flush();
    drafted.assessments().forEach(assessment -> details.keep(id, assessment));
    return id;
  }

  public List<Consultation> all() {
    return read(query(ALL + NEWEST_FIRST));
  }

  public List<Consultation> of(Officer officer) {
    return read(
        query(ALL + "where c.body = :own or c.body like :below escape '\\'" + NEWEST_FIRST)
            .setParameter("own", officer.body())
            .setParameter("below", officer.bodiesBelow()));
  }

  public List<Consultation> on(PlanId plan) {
    return read(
        query(ALL + "where c.planId = :plan" + NEWEST_FIRST).setParameter("plan", plan.value()));
  }

  public Optional<Consultation> find(String slug) {
    return read(query(ALL + "where c.slug = :slug").setParameter("slug", slug)).stream()
        .findFirst();
  }

  public Optional<Consultation> find(ConsultationId id) {
    return read(query(ALL + "where c.id = :id").setParameter("id", id.value())).stream()
        .findFirst();
  }

  /** The same, with others kept from changing it until the transaction ends. */
  public Optional<Consultation> lock(ConsultationId id) {
    TypedQuery<ConsultationRow> query =
        query(ALL + "where c.id = :id").setParameter("id", id.value());
    return read(query.setLockMode(LockModeType.PESSIMISTIC_WRITE)).stream().findFirst();
  }

  public void plan(ConsultationId id, Dates dates, Contact contact) {
    row(id).plan(dates, contact);
  }

  public void keep(ConsultationId id, Assessment assessment) {
    details.keep(id, assessment);
  }

  public void move(ConsultationId id, State state) {
    row(id).state = state.code();
  }

  public void approve(ConsultationId id, Approval approval) {
    row(id).approve(approval);
  }

  /** Takes its approval back, if it has one, and says why. */
  public void sendBack(ConsultationId id, SentBack note) {
    row(id).approve(null);
    row(id).sendBack(note);
  }

  /** What was asked for when it was given back has been seen to. */
  public void forgetSentBack(ConsultationId id) {
    row(id).sendBack(null);
  }

  public void answer(ConsultationId id, LocalDate day) {
    row(id).answeredOn = day;
  }

  public void extend(ConsultationId id, Extension extension) {
    row(id).closes = extension.closesNow();
    details.add(id, extension);
  }

  public void addAuthor(ConsultationId id, UUID officer) {
    details.addAuthor(id, officer);
  }

  public boolean isAuthor(ConsultationId id, UUID officer) {
    return details.isAuthor(id, officer);
  }

  private ConsultationRow row(ConsultationId id) {
    return entityManager.find(ConsultationRow.class, id.value());
  }

  private TypedQuery<ConsultationRow> query(String text) {
    return entityManager.createQuery(text, ConsultationRow.class);
  }

  private List<Consultation> read(TypedQuery<ConsultationRow> query) {
    List<ConsultationRow> rows = query.getResultList();
    List<UUID> ids = rows.stream().map(row -> row.id).toList();
    Map<UUID, List<Assessment>> assessments = details.assessments(ids);
    Map<UUID, List<Extension>> extensions = details.extensions(ids);
    return rows.stream()
        .map(row ->
            row.consultation(
                assessments.getOrDefault(row.id, List.of()),
                extensions.getOrDefault(row.id, List.of())))
        .toList();
  }
}
