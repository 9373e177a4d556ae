package scot.mercat.ballot.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.ballot.Reminders;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.translations.Language;

/**
 * Where somebody confirms that an address is theirs. The link is the permission, so the form
 * carries no token. Looking at the page changes nothing, since mail scanners follow links.
 */
@Path("{lang}/reminders/{token}")
public class ReminderResource {
  private final Reminders reminders;

  @Inject
  public ReminderResource(Reminders reminders) {
    this.reminders = reminders;
  }

  @GET
  @PermitAll
  public Response ask(@PathParam("token") String token) {
    return page(reminders.of(token));
  }

  @POST
  @PermitAll
  public Response confirm(@PathParam("lang") Language language, @PathParam("token") String token) {
    Reminders.State state = reminders.confirm(token);
    return state == Reminders.State.ON
        ? MemberAnswers.goTo(URI.create("/" + language.tag() + "/reminders/" + token))
        : page(state);
  }

  private static Response page(Reminders.State state) {
    return switch (state) {
      case NONE -> MemberAnswers.page(404, new ReminderPage("unknown"));
      case WAITING -> MemberAnswers.page(200, new ReminderPage("ask"));
      case ON -> MemberAnswers.page(200, new ReminderPage("done"));
    };
  }
}
