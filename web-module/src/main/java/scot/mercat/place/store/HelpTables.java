package scot.mercat.place.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import scot.mercat.place.DutyContact;
import scot.mercat.place.HelpLine;

/** Help lines, and who is on duty. */
final class HelpTables {
  private final EntityManager entityManager;

  HelpTables(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  List<HelpLine> lines() {
    return rows("select name, phone, open_when from place_help_line order by position").stream()
        .map(row -> new HelpLine((String) row[0], (String) row[1], (String) row[2]))
        .toList();
  }

  void replaceLines(List<HelpLine> lines) {
    entityManager.createNativeQuery("delete from place_help_line").executeUpdate();
    for (int i = 0; i < lines.size(); i++) {
      entityManager
          .createNativeQuery("insert into place_help_line values (?1, ?2, ?3, ?4)")
          .setParameter(1, i)
          .setParameter(2, lines.get(i).name())
          .setParameter(3, lines.get(i).phone())
          .setParameter(4, lines.get(i).openWhen())
          .executeUpdate();
    }
  }

  Optional<DutyContact> dutyContact() {
    return rows("select name, phone, email, act_within_minutes from place_duty_contact").stream()
        .findFirst()
        .map(row ->
            new DutyContact(
                (String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue()));
  }

  void keep(DutyContact contact) {
    entityManager
        .createNativeQuery(
            "insert into place_duty_contact (name, phone, email, act_within_minutes)"
                + " values (?1, ?2, ?3, ?4) on conflict (only_one) do update"
                + " set name = ?1, phone = ?2, email = ?3, act_within_minutes = ?4")
        .setParameter(1, contact.name())
        .setParameter(2, contact.phone())
        .setParameter(3, contact.email())
        .setParameter(4, contact.actWithinMinutes())
        .executeUpdate();
  }

  @SuppressWarnings("unchecked") // Several columns come as an array.
  private List<Object[]> rows(String sql) {
    return entityManager.createNativeQuery(sql).getResultList();
  }
}
