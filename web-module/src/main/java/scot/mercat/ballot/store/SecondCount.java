package scot.mercat.ballot.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import scot.mercat.ballot.rules.Terms;
import scot.mercat.shared.Sql;

/**
 * The count made a second time by the database alone, which shares nothing with {@code Count} but
 * the facts and the law: one program's mistake would show as a difference. It reads two tables or
 * views of one ballot: {@code ballot_count_right(right_id, person_id, value_hundredths)}, every
 * right of the register, and {@code ballot_count_paper(right_id, counted, choice)}, every paper
 * that came back; {@code choice} is {@code for} or {@code against} where {@code counted}, else
 * null.
 */
public final class SecondCount {
  /**
   * Its five values are the nation, the kind, the bars for number and value, from 50 to 100, and
   * which turnout of persons decides.
   */
  private static final String COUNT =
      """
      with terms as (
        select ?::text as nation, ?::text as kind, ?::int as number_bar, ?::int as value_bar,
          ?::text as turnout
      ),
      votes as (
        select count(*) filter (where p.choice = 'for') as votes_for,
               count(*) filter (where p.choice = 'against') as votes_against,
               coalesce(sum(r.value_hundredths) filter (where p.choice = 'for'), 0) as value_for,
               coalesce(sum(r.value_hundredths) filter (where p.choice = 'against'), 0)
                 as value_against
          from ballot_count_paper p
          join ballot_count_right r on r.right_id = p.right_id
         where p.counted
      ),
      register as (
        select count(distinct r.person_id) as persons_entitled,
               coalesce(sum(r.value_hundredths), 0) as value_entitled
          from ballot_count_right r
      ),
      persons as (
        select count(*) filter (where counts) as persons_counted, count(*) as persons_returned
          from (select r.person_id, bool_or(p.counted) as counts
                  from ballot_count_right r
                  join ballot_count_paper p on p.right_id = r.right_id
                 group by r.person_id) returned
      )
      select votes.*, register.*, persons.*,
             votes_for > votes_against
             and value_for > value_against
             and votes_for * 100 >= (votes_for + votes_against) * number_bar
             and value_for * 100 >= (value_for + value_against) * value_bar
             and (nation in ('england', 'wales')
                  or (nation = 'scotland' and kind = 'alteration')
                  or (case turnout when 'with-rejected' then persons_returned
                        else persons_counted end * 4 >= persons_entitled
                      and (value_for + value_against) * 4 >= value_entitled)) as approved
        from terms, votes, register, persons
      """;

  private SecondCount() {}

  /** Values in hundredths of a pound; persons as the turnout counts them. */
  public record Figures(
      boolean isApproved,
      long votesFor,
      long votesAgainst,
      long valueFor,
      long valueAgainst,
      long personsCounted,
      long personsReturned,
      long personsEntitled,
      long valueEntitled) {}

  public static Figures of(Sql sql, Terms terms) {
    return sql.one(
            COUNT,
            SecondCount::figures,
            terms.nation().code(),
            terms.kind().code(),
            terms.byNumber().percent(),
            terms.byValue().percent(),
            terms.turnout().code())
        .orElseThrow();
  }

  private static Figures figures(ResultSet row) throws SQLException {
    return new Figures(
        row.getBoolean("approved"),
        row.getLong("votes_for"),
        row.getLong("votes_against"),
        row.getLong("value_for"),
        row.getLong("value_against"),
        row.getLong("persons_counted"),
        row.getLong("persons_returned"),
        row.getLong("persons_entitled"),
        row.getLong("value_entitled"));
  }
}
