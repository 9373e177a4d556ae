package scot.mercat.receipt.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import scot.mercat.receipt.OpenOutcome;
import scot.mercat.receipt.ReceiptDoor;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.ReceiptLinks.Opened;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.PublicAddress;

/**
 * Takes a code and leads to its receipt. The form's token is not asked for: a code that another
 * site sends opens nothing for that site.
 */
@Path("{lang}/receipts")
public class ReceiptsResource {
  private final ReceiptDoor door;
  private final ReceiptLinks links;
  private final PublicAddress address;

  @Inject
  public ReceiptsResource(ReceiptDoor door, ReceiptLinks links, PublicAddress address) {
    this.door = door;
    this.links = links;
    this.address = address;
  }

  @GET
  @PermitAll
  public Response form(@QueryParam("problem") @DefaultValue("") String problem) {
    return Answers.page(200, new EnterPage("", EnterProblems.of(problem)));
  }

  @POST
  @PermitAll
  public Response open(
      @PathParam("lang") Language lang,
      @FormParam("code") @DefaultValue("") String code,
      @Context HttpServletRequest request) {
    return switch (door.open(code, address.client(request))) {
      case OpenOutcome.Found(var receipt) ->
          Answers.goTo(links.page(lang, new Opened(receipt, false)));
      case OpenOutcome.Misread(var reading) -> again(422, code, EnterProblems.of(reading));
      case OpenOutcome.Unknown() -> again(422, code, EnterProblems.of(EnterProblems.UNKNOWN));
      case OpenOutcome.TryLater() -> again(429, code, EnterProblems.of(EnterProblems.LATER));
    };
  }

  private static Response again(int status, String typed, FormErrors errors) {
    return Answers.page(status, new EnterPage(typed, errors));
  }
}
