package scot.mercat.response.web.officer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scot.mercat.place.DutyContact;
import scot.mercat.response.Response;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Where someone may be at risk and nobody has acted, the oldest first. */
public record UrgentPage(List<Response> responses, Optional<DutyContact> contact, Instant now)
    implements Page {
  public UrgentPage {
    responses = List.copyOf(responses);
  }

  @Override
  public String template() {
    return "response/officer/urgent.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer.urgent");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
