package scot.mercat.audit.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import scot.mercat.audit.AuditReading;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** The heads of the chain, for whoever wants to keep a copy. */
@Path("{lang}/audit")
public class HeadsResource {
  private final AuditReading reading;

  @Inject
  public HeadsResource(AuditReading reading) {
    this.reading = reading;
  }

  @GET
  @PermitAll
  public Page heads(@PathParam("lang") Language lang) {
    return new HeadsPage(reading.heads());
  }
}
