package scot.mercat.vote.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.translations.Language;
import scot.mercat.translations.Provenance;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteId;
import scot.mercat.vote.VoteWording;

/** The way in to what is voted on, and its words. */
@Singleton
public class VoteStore {
  private final EntityManager entityManager;

  @Inject
  public VoteStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<Vote> find(VoteId id) {
    return Optional.ofNullable(entityManager.find(VoteRow.class, id.value())).map(VoteRow::vote);
  }

  public Optional<Vote> of(ConsultationId consultation) {
    return entityManager
        .createQuery("select v from VoteRow v where v.consultation = ?1", VoteRow.class)
        .setParameter(1, consultation.value())
        .getResultStream()
        .findFirst()
        .map(VoteRow::vote);
  }

  public void save(Vote vote) {
    VoteRow row = entityManager.find(VoteRow.class, vote.id().value());
    if (row == null) {
      entityManager.persist(new VoteRow(vote.id()).write(vote));
      entityManager.flush();
    } else {
      row.write(vote);
    }
  }

  /** Those in English and in the other language. */
  public List<VoteWording> wordings(VoteId id, Language other) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select key, lang, text, source_hash, provenance from vote_text"
                    + " where vote_id = ?1 and lang in (?2, ?3)")
            .setParameter(1, id.value())
            .setParameter(2, Language.ENGLISH.tag())
            .setParameter(3, other.tag())
            .getResultList();
    return rows.stream().map(row -> wording((Object[]) row)).toList();
  }

  public void keep(VoteId id, VoteWording wording) {
    entityManager
        .createNativeQuery(
            """
            insert into vote_text (vote_id, key, lang, text, source_hash, provenance)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (vote_id, key, lang) do update
            set text = ?4, source_hash = ?5, provenance = ?6
            """)
        .setParameter(1, id.value())
        .setParameter(2, wording.key())
        .setParameter(3, wording.lang())
        .setParameter(4, wording.text())
        .setParameter(5, wording.sourceHash())
        .setParameter(6, wording.provenance().name().toLowerCase(Locale.ROOT))
        .executeUpdate();
  }

  public void forget(VoteId id, String key, Language language) {
    entityManager
        .createNativeQuery("delete from vote_text where vote_id = ?1 and key = ?2 and lang = ?3")
        .setParameter(1, id.value())
        .setParameter(2, key)
        .setParameter(3, language.tag())
        .executeUpdate();
  }

  /** Takes away, in all languages, what a changed draft no longer says. */
  public void keepOnly(VoteId id, Collection<String> keys) {
    entityManager
        .createNativeQuery(
            "delete from vote_text where vote_id = ?1"
                + " and not key = any (string_to_array(?2, ' '))")
        .setParameter(1, id.value())
        .setParameter(2, String.join(" ", keys))
        .executeUpdate();
  }

  private static VoteWording wording(Object[] row) {
    return new VoteWording(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        Provenance.valueOf(((String) row[4]).toUpperCase(Locale.ROOT)));
  }
}
