package scot.mercat.publication.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.publication.StoredPage;

/** The way in to editions as bytes. */
@Singleton
public class PageStore {
  private final EntityManager entityManager;

  @Inject
  public PageStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * @param frame fingerprint of what stands around the text
   */
  public void put(UUID edition, String frame, StoredPage page) {
    entityManager
        .createNativeQuery(
            "insert into publication_page (path, edition_id, frame, etag, plain, gzip)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (path) do update set"
                + " edition_id = excluded.edition_id, frame = excluded.frame,"
                + " etag = excluded.etag, plain = excluded.plain, gzip = excluded.gzip")
        .setParameter(1, page.path())
        .setParameter(2, edition)
        .setParameter(3, frame)
        .setParameter(4, page.etag())
        .setParameter(5, page.plain())
        .setParameter(6, page.gzip())
        .executeUpdate();
  }

  public Optional<StoredPage> find(String path) {
    List<?> rows =
        entityManager
            .createNativeQuery("select etag, plain, gzip from publication_page where path = ?1")
            .setParameter(1, path)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> (Object[]) row)
        .map(row -> new StoredPage(path, (String) row[0], (byte[]) row[1], (byte[]) row[2]));
  }

  /** True when every page was made with the frame, and there is a page at all. */
  public boolean isCurrent(String frame) {
    Object[] counts =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select count(*), count(*) filter (where frame = ?1) from publication_page")
                .setParameter(1, frame)
                .getSingleResult();
    return counts[0].equals(counts[1]);
  }
}
