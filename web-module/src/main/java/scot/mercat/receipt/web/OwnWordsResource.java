package scot.mercat.receipt.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Optional;
import scot.mercat.receipt.ErasureOutcome;
import scot.mercat.receipt.OwnWords;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.ReceiptLinks.Opened;
import scot.mercat.translations.Language;
import scot.mercat.translations.Messages;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.SignedIn;

/** A copy of what somebody sent, and its end. */
@Path("{lang}/receipts/open/{token}")
public class OwnWordsResource {
  private final OwnWords words;
  private final ReceiptLinks links;
  private final FormTokens tokens;

  @Inject
  public OwnWordsResource(OwnWords words, ReceiptLinks links, FormTokens tokens) {
    this.words = words;
    this.links = links;
    this.tokens = tokens;
  }

  /** Plain text to keep, which any machine can read in any script. */
  @GET
  @Path("copy")
  @PermitAll
  public Response copy(@PathParam("lang") Language lang, @PathParam("token") String token) {
    Optional<String> text =
        links
            .readPage(token)
            .map(opened -> words.copy(opened, lang))
            .filter(lines -> !lines.isEmpty())
            .map(lines -> CopyText.of(lines, Messages.bundled().in(lang)));
    return text.map(copy ->
            Answers.quiet(Response.ok(copy, "text/plain; charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"what-i-sent.txt\"")
                .build())
        .orElseGet(() -> Answers.page(410, new ExpiredPage("open")));
  }

  @GET
  @Path("erase")
  @PermitAll
  public Response ask(@PathParam("token") String token) {
    return ask(token, 200, FormErrors.NONE);
  }

  @POST
  @Path("erase")
  @PermitAll
  public Response erase(
      @PathParam("lang") Language lang,
      @PathParam("token") String token,
      @FormParam("token") @DefaultValue("") String formToken,
      @FormParam("sure") @DefaultValue("") String sure,
      @Context SecurityContext security) {
    FormErrors errors =
        FormErrors.NONE
            .when(isForeign(security, formToken), "sure", "receipt.erase.error.old-form")
            .when(sure.isEmpty(), "sure", "receipt.erase.error.sure");
    Optional<Opened> opened = links.readPage(token);
    if (opened.isEmpty() || !errors.isEmpty()) {
      return ask(token, 422, errors);
    }
    return switch (words.erase(opened.get())) {
      case ErasureOutcome.Erased() ->
          Answers.goTo(URI.create("/" + lang.tag() + "/receipts/open/" + token));
      case ErasureOutcome.Kept(var why) ->
          ask(token, 422, FormErrors.of("sure", why.key(), why.arguments().toArray()));
    };
  }

  private Response ask(String token, int status, FormErrors errors) {
    return links
        .readPage(token)
        .filter(opened -> words.mayErase(opened) || !errors.isEmpty())
        .map(opened -> new ErasePage("receipts/open/" + token, words.stays(opened), errors))
        .map(page -> Answers.page(status, page))
        .orElseGet(() -> Answers.page(410, new ExpiredPage("open")));
  }

  private boolean isForeign(SecurityContext security, String formToken) {
    String session =
        security.getUserPrincipal() instanceof SignedIn who ? who.session() : FormTokens.ANYONE;
    return tokens.read(session, formToken).isEmpty();
  }
}
