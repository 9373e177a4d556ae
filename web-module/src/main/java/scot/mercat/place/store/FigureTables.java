package scot.mercat.place.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.place.rules.Zone;
import scot.mercat.shared.Sql;

/** Population figures, as they were published. */
final class FigureTables {
  private final EntityManager entityManager;

  FigureTables(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @SuppressWarnings("unchecked") // Several columns come as an array.
  List<Zone> zones(String locality) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "select z.name, f.measure, f.value from place_zone z"
                    + " join place_figure f on f.locality = z.locality and f.zone = z.name"
                    + " where z.locality = ?1 order by z.position, f.measure")
            .setParameter(1, locality)
            .getResultList();
    Map<String, Map<String, Integer>> figures = new LinkedHashMap<>();
    for (Object[] row : rows) {
      figures
          .computeIfAbsent((String) row[0], name -> new LinkedHashMap<>())
          .put((String) row[1], ((Number) row[2]).intValue());
    }
    return figures.entrySet().stream()
        .map(zone -> new Zone(locality, zone.getKey(), zone.getValue()))
        .toList();
  }

  String notice() {
    List<?> found =
        entityManager
            .createNativeQuery("select notice from place_population_source")
            .getResultList();
    return found.isEmpty() ? "" : (String) found.getFirst();
  }

  void replace(List<Zone> zones, String notice) {
    for (String table : List.of("place_figure", "place_zone", "place_population_source")) {
      entityManager.createNativeQuery("delete from " + table).executeUpdate();
    }
    entityManager
        .createNativeQuery("insert into place_population_source (notice) values (?1)")
        .setParameter(1, notice)
        .executeUpdate();
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> figures = new ArrayList<>();
    for (Zone zone : zones) {
      rows.add(new Object[] {zone.locality(), zone.name(), rows.size()});
      zone.figures()
          .forEach((measure, value) ->
              figures.add(new Object[] {zone.locality(), zone.name(), measure, value}));
    }
    Sql sql = Sql.in(entityManager);
    sql.changeEach("insert into place_zone values (?, ?, ?)", rows);
    sql.changeEach("insert into place_figure values (?, ?, ?, ?)", figures);
  }
}
