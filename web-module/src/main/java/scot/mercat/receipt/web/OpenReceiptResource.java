package scot.mercat.receipt.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import scot.mercat.receipt.OwnWords;
import scot.mercat.receipt.ReceiptDoor;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.ReceiptLinks.Opened;
import scot.mercat.receipt.ReceiptView;
import scot.mercat.receipt.Receipts;
import scot.mercat.receipt.WordOutcome;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** The page of one receipt; whoever has its address has given the code within the hour. */
@Path("{lang}/receipts/open/{token}")
public class OpenReceiptResource {
  private final Receipts receipts;
  private final ReceiptDoor door;
  private final ReceiptLinks links;
  private final OwnWords words;

  @Inject
  public OpenReceiptResource(
      Receipts receipts, ReceiptDoor door, ReceiptLinks links, OwnWords words) {
    this.receipts = receipts;
    this.door = door;
    this.links = links;
    this.words = words;
  }

  @GET
  @PermitAll
  public Response show(@PathParam("lang") Language lang, @PathParam("token") String token) {
    return page(lang, token, 200, FormErrors.NONE);
  }

  /** Takes the second word; the address of the page that shows the words is another one. */
  @POST
  @PermitAll
  public Response prove(
      @PathParam("lang") Language lang,
      @PathParam("token") String token,
      @FormParam("word") @DefaultValue("") String word) {
    Optional<Opened> opened = links.readPage(token);
    if (opened.isEmpty() || word.isBlank()) {
      return page(lang, token, 422, FormErrors.of("word", "receipt.word.error.nothing"));
    }
    return switch (door.prove(opened.get().receipt(), word)) {
      case WordOutcome.Right() ->
          Answers.goTo(links.page(lang, new Opened(opened.get().receipt(), true)));
      case WordOutcome.Wrong() ->
          page(lang, token, 422, FormErrors.of("word", "receipt.word.error.wrong"));
      case WordOutcome.Wait(Duration left) ->
          page(
              lang,
              token,
              429,
              FormErrors.of("word", "receipt.word.error.wait", left.plusSeconds(59).toMinutes()));
    };
  }

  private Response page(Language lang, String token, int status, FormErrors errors) {
    return links
        .readPage(token)
        .flatMap(opened ->
            receipts.view(opened.receipt()).map(view -> page(lang, token, opened, view, errors)))
        .map(page -> Answers.page(status, page))
        .orElseGet(() -> Answers.page(410, new ExpiredPage("open")));
  }

  private ReceiptPage page(
      Language lang, String token, Opened opened, ReceiptView view, FormErrors errors) {
    return new ReceiptPage(
        view,
        words.titleKey(view),
        "receipts/open/" + token,
        words.ahead(view),
        words.answers(view, lang),
        words.copy(opened, lang),
        words.mayErase(opened),
        errors);
  }
}
