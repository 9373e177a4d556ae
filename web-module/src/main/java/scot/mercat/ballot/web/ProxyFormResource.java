package scot.mercat.ballot.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import scot.mercat.ballot.ProxyForms;

/** The form to name a proxy with, from when the day of the ballot is fixed. */
@Path("{lang}/bids/{code}/ballot/proxy-form.pdf")
public class ProxyFormResource {
  private final NumberedProposals proposals;
  private final ProxyForms forms;

  @Inject
  public ProxyFormResource(NumberedProposals proposals, ProxyForms forms) {
    this.proposals = proposals;
    this.forms = forms;
  }

  @GET
  @PermitAll
  public Response download(
      @PathParam("code") String code, @QueryParam("number") @DefaultValue("0") int number) {
    return PublicFiles.of(
        forms.file(proposals.get(code, number)).orElseThrow(NotFoundException::new));
  }
}
