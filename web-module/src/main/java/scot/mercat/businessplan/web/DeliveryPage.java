package scot.mercat.businessplan.web;

import java.util.List;
import scot.mercat.bid.District;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What was promised for a district and what was done, year by year.
 *
 * @param years the newest first
 */
public record DeliveryPage(District district, List<DeliveredYear> years) implements Page {
  public DeliveryPage {
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "businessplan/delivery.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.delivery.title");
  }
}
