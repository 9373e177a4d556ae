package scot.mercat.notify.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.notify.Recipients;
import scot.mercat.translations.Language;

/**
 * Stops e-mails. The link is the permission, so the form carries no token: a mail program may post
 * it by itself, without having seen the page (RFC 8058). Looking at the page changes nothing, since
 * mail scanners follow links.
 */
@Path("{lang}/unsubscribe/{token}")
public class UnsubscribeResource {
  /** In either encoding of forms. */
  private static final String ONE_CLICK = "One-Click";

  private final Recipients recipients;

  @Inject
  public UnsubscribeResource(Recipients recipients) {
    this.recipients = recipients;
  }

  @GET
  @PermitAll
  public Response ask(@PathParam("lang") Language lang, @PathParam("token") String token) {
    return page(token);
  }

  @POST
  @PermitAll
  public Response stop(
      @PathParam("lang") Language lang, @PathParam("token") String token, String form) {
    boolean isKnown = recipients.unsubscribe(token);
    // A mail program need not follow where a browser is sent.
    return isKnown && !form.contains(ONE_CLICK)
        ? Response.seeOther(URI.create("/" + lang.tag() + "/unsubscribe/" + token)).build()
        : page(token);
  }

  private Response page(String token) {
    UnsubscribePage page =
        recipients
            .find(token)
            .map(s -> new UnsubscribePage(s.isActive() ? "ask" : "done"))
            .orElse(new UnsubscribePage("unknown"));
    return Response.status(page.step().equals("unknown") ? 404 : 200).entity(page).build();
  }
}
