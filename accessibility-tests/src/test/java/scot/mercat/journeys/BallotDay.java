package scot.mercat.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import scot.mercat.harness.EmbeddedDatabase;
import scot.mercat.harness.SharedMercat;

/** The day of a ballot, for which no journey can wait. */
final class BallotDay {
  private BallotDay() {}

  /**
   * Puts the day of the ballot into the past, and its close with it; nothing else is changed, and
   * nothing else of a journey is done behind the pages.
   *
   * @param proposal its id, as in addresses
   */
  static void isOver(String proposal) {
    String mine = " where proposal_id = '" + proposal + "'";
    try (Connection connection = EmbeddedDatabase.of(SharedMercat.get()).connect("mercat_app");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update ballot_timetable set ballot_day = current_date - 1" + mine);
      statement.executeUpdate(
          "update ballot_ballot set closes_at = now() - interval '1 hour'" + mine);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
