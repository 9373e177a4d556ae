package scot.mercat.place.store;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.place.Landmark;
import scot.mercat.place.rules.Position;
import scot.mercat.place.rules.Postcode;

/** Borders, known places and postcodes. */
final class GeographyTables {
  private final EntityManager entityManager;

  GeographyTables(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Map<String, String> boundaries(boolean asDrawn) {
    Map<String, String> byLocality = new LinkedHashMap<>();
    rows("select locality, given, outline from place_boundary order by locality")
        .forEach(row -> byLocality.put((String) row[0], (String) row[asDrawn ? 2 : 1]));
    return byLocality;
  }

  void keepBoundary(String locality, String given, String outline) {
    entityManager
        .createNativeQuery(
            "insert into place_boundary (locality, given, outline) values (?1, ?2, ?3)"
                + " on conflict (locality) do update set given = ?2, outline = ?3")
        .setParameter(1, locality)
        .setParameter(2, given)
        .setParameter(3, outline)
        .executeUpdate();
  }

  void keepOutline(String locality, String outline) {
    entityManager
        .createNativeQuery("update place_boundary set outline = ?2 where locality = ?1")
        .setParameter(1, locality)
        .setParameter(2, outline)
        .executeUpdate();
  }

  List<Landmark> landmarks(String locality) {
    return rows(
            "select locality, kind, name, longitude, latitude from place_landmark"
                + " where locality = ?1 order by name",
            locality)
        .map(row ->
            new Landmark(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                new Position((Double) row[3], (Double) row[4])))
        .toList();
  }

  void replaceLandmarks(String locality, List<Landmark> landmarks) {
    entityManager
        .createNativeQuery("delete from place_landmark where locality = ?1")
        .setParameter(1, locality)
        .executeUpdate();
    landmarks.forEach(landmark ->
        entityManager
            .createNativeQuery("insert into place_landmark values (?1, ?2, ?3, ?4, ?5)")
            .setParameter(1, locality)
            .setParameter(2, landmark.name())
            .setParameter(3, landmark.kind())
            .setParameter(4, landmark.position().longitude())
            .setParameter(5, landmark.position().latitude())
            .executeUpdate());
  }

  Optional<String> at(Postcode postcode) {
    List<?> found =
        entityManager
            .createNativeQuery("select locality from place_postcode where postcode = ?1")
            .setParameter(1, postcode.normal())
            .getResultList();
    return found.stream().findFirst().map(String.class::cast);
  }

  Map<String, Integer> counts(String kind) {
    String table =
        switch (kind) {
          case "postcodes" -> "place_postcode";
          case "population" -> "place_zone";
          case "map" -> "place_landmark";
          default -> throw new IllegalArgumentException(kind);
        };
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows("select locality, count(*) from " + table + " group by locality order by locality")
        .forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
    return counts;
  }

  /** In one statement, since a large council has 20,000. */
  void replacePostcodes(Map<String, String> localities) {
    entityManager.createNativeQuery("delete from place_postcode").executeUpdate();
    entityManager
        .createNativeQuery(
            "insert into place_postcode (postcode, locality)"
                + " select * from unnest(string_to_array(?1, ','), string_to_array(?2, ','))")
        .setParameter(1, String.join(",", localities.keySet()))
        .setParameter(2, String.join(",", localities.values()))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked") // Several columns come as an array.
  private Stream<Object[]> rows(String sql, Object... parameters) {
    var query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return ((List<Object[]>) query.getResultList()).stream();
  }
}
