package scot.mercat.desk.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import scot.mercat.desk.HomeCache;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Where residents come in. */
@Path("{lang}")
public class HomeResource {
  private final HomeCache home;

  @Inject
  public HomeResource(HomeCache home) {
    this.home = home;
  }

  @GET
  @PermitAll
  public Page home(@PathParam("lang") Language lang) {
    return new HomePage(home.facts(lang));
  }
}
