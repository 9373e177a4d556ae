package scot.mercat.response.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.response.Response;
import scot.mercat.response.ResponseId;
import scot.mercat.response.Responses;

/** Finds what an address names, where it is the officer's. */
@Singleton
class Owned {
  private final Responses responses;

  @Inject
  Owned(Responses responses) {
    this.responses = responses;
  }

  /**
   * @throws NotFoundException where there is none, or it is another body's
   */
  Response response(SecurityContext security, UUID id) {
    return responses
        .find(Officer.of(security), new ResponseId(id))
        .orElseThrow(NotFoundException::new);
  }
}
