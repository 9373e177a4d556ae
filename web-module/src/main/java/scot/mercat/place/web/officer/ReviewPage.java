package scot.mercat.place.web.officer;

import java.util.List;
import scot.mercat.place.ImportDesk;
import scot.mercat.place.Locality;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** What a file would change, before it counts. */
public record ReviewPage(ImportDesk.Review review, List<Locality> localities) implements Page {
  @Override
  public String template() {
    return "place/officer/review.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("place.import.review.title");
  }

  public int now(Locality locality) {
    return review.now().getOrDefault(locality.code(), 0);
  }

  public int then(Locality locality) {
    return review.then().getOrDefault(locality.code(), 0);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
