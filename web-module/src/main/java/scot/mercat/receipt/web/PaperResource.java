package scot.mercat.receipt.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import scot.mercat.receipt.OpenOutcome;
import scot.mercat.receipt.ReceiptDoor;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.ReceiptLinks.Opened;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.web.PublicAddress;

/** The address that is printed or drawn as a square on paper; the only one that holds a code. */
@Path("r/{code}")
public class PaperResource {
  private final ReceiptDoor door;
  private final ReceiptLinks links;
  private final PublicAddress address;

  @Inject
  public PaperResource(ReceiptDoor door, ReceiptLinks links, PublicAddress address) {
    this.door = door;
    this.links = links;
    this.address = address;
  }

  /** Leads on at once, so that the code stays in no history. */
  @GET
  @PermitAll
  public Response open(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
      @Context HttpServletRequest request) {
    Language language = Languages.standard().match(accepted);
    return Answers.goTo(
        switch (door.open(code, address.client(request))) {
          case OpenOutcome.Found(var receipt) -> links.page(language, new Opened(receipt, false));
          case OpenOutcome.Misread misread -> form(language, EnterProblems.MISREAD);
          case OpenOutcome.Unknown() -> form(language, EnterProblems.UNKNOWN);
          case OpenOutcome.TryLater() -> form(language, EnterProblems.LATER);
        });
  }

  private static URI form(Language language, String problem) {
    return URI.create("/" + language.tag() + "/receipts?problem=" + problem);
  }
}
