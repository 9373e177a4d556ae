package scot.mercat.receipt.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.ReceiptLinks.Confirmed;
import scot.mercat.receipt.ReceiptLinks.Opened;
import scot.mercat.receipt.Receipts;
import scot.mercat.translations.Language;

/** The page after sending, for every feature that hands out receipts. */
@Path("{lang}/receipts/new/{token}")
public class ConfirmationResource {
  private final ReceiptLinks links;
  private final Receipts receipts;

  @Inject
  public ConfirmationResource(ReceiptLinks links, Receipts receipts) {
    this.links = links;
    this.receipts = receipts;
  }

  @GET
  @PermitAll
  public Response show(@PathParam("lang") Language lang, @PathParam("token") String token) {
    return links
        .readConfirmation(token)
        .map(confirmed -> Answers.page(200, page(lang, confirmed)))
        .orElseGet(() -> Answers.page(410, new ExpiredPage("new")));
  }

  private ConfirmationPage page(Language lang, Confirmed confirmed) {
    String address =
        receipts
            .find(confirmed.code())
            .map(receipt -> links.page(lang, new Opened(receipt, false)).toString())
            .orElse("/" + lang.tag() + "/receipts");
    return new ConfirmationPage(confirmed.code(), confirmed.facts(), address);
  }
}
