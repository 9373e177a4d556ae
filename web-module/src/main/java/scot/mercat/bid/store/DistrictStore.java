package scot.mercat.bid.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.Authority;
import scot.mercat.bid.District;
import scot.mercat.bid.DistrictId;
import scot.mercat.bid.NewDistrict;
import scot.mercat.bid.rules.Nation;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** Districts, with the councils that send their bills. */
@Singleton
public class DistrictStore {
  private static final String DISTRICTS = "select * from bid_district ";

  private final EntityManager entityManager;

  @Inject
  public DistrictStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Nothing where the code is taken. */
  public Optional<DistrictId> add(String body, NewDistrict district, Instant now) {
    DistrictId id = new DistrictId(Ids.next());
    int added =
        sql()
            .change(
                """
                insert into bid_district (id, code, body, name, nation, sector, created_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (code) do nothing
                """,
                id.value(),
                district.code(),
                body,
                district.name(),
                district.nation().code(),
                district.sector(),
                now);
    if (added == 0) {
      return Optional.empty();
    }
    addAuthorities(id, district.authorities());
    return Optional.of(id);
  }

  private void addAuthorities(DistrictId id, List<Authority> authorities) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Authority authority : authorities) {
      rows.add(new Object[] {id.value(), authority.code(), authority.name()});
    }
    sql().changeEach("insert into bid_authority (district_id, code, name) values (?, ?, ?)", rows);
  }

  /**
   * @param geoJson its geometry
   */
  public void changeArea(DistrictId district, String geoJson) {
    sql()
        .change("update bid_district set area_geojson = ? where id = ?", geoJson, district.value());
  }

  public Optional<District> district(String code) {
    return sql().one(DISTRICTS + "where code = ?", row -> district(sql(), row, "id"), code);
  }

  public List<District> districts() {
    return sql().list(DISTRICTS + "order by name", row -> district(sql(), row, "id"));
  }

  static District district(Sql sql, ResultSet row, String idColumn) throws SQLException {
    DistrictId id = new DistrictId(row.getObject(idColumn, UUID.class));
    return new District(
        id,
        row.getString("code"),
        row.getString("body"),
        row.getString("name"),
        Nation.of(row.getString("nation")).orElseThrow(),
        row.getString("sector"),
        text(row, "area_geojson"),
        authorities(sql, id));
  }

  private static List<Authority> authorities(Sql sql, DistrictId id) {
    return sql.list(
        "select code, name from bid_authority where district_id = ? order by code",
        row -> new Authority(row.getString("code"), row.getString("name")),
        id.value());
  }

  static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
