package scot.mercat.journeys;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.SharedMercat;

/** The two things of a ballot that no page does for a journey: time, and what paper has on it. */
final class BallotTables {
  private BallotTables() {}

  /**
   * Puts the day of the ballot into the past, and its close with it, since no journey can wait for
   * it; nothing else is changed behind the pages.
   *
   * @param proposal its id, as in addresses
   */
  static void dayIsOver(String proposal) {
    String mine = " where proposal_id = '" + proposal + "'";
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update ballot_timetable set ballot_day = current_date - 1" + mine);
      statement.executeUpdate(
          "update ballot_ballot set closes_at = now() - interval '1 hour'" + mine);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The short code that is printed on the paper beside its number. */
  static String shortCode(String serial) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select short_code from ballot_paper where serial = '" + serial + "'")) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect() throws SQLException {
    return EmbeddedDatabase.of(SharedMercat.get()).connect("mercat_app");
  }
}
