package scot.mercat.businessplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.District;
import scot.mercat.bid.Proposal;
import scot.mercat.consultation.Text;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The documents of a proposal.
 *
 * @param proposal the newest of the district that has any
 */
public record BusinessPlanPage(
    District district,
    Optional<Proposal> proposal,
    List<Document> documents,
    Optional<Asked> consultation)
    implements Page {
  /**
   * The consultation on them.
   *
   * @param path below the language
   */
  public record Asked(String path, Text title, LocalDate opens, LocalDate closes) {}

  @Override
  public String template() {
    return "businessplan/plan.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.title");
  }

  public String path() {
    return "bids/" + district.code();
  }
}
