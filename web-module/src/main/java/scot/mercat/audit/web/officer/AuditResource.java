package scot.mercat.audit.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.audit.AuditReading;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;
import scot.mercat.web.SignedIn;

/** What was done, for those who answer for it. */
@Path("{lang}/officer/audit")
public class AuditResource {
  private final AuditReading reading;

  @Inject
  public AuditResource(AuditReading reading) {
    this.reading = reading;
  }

  @GET
  @RolesAllowed({"administrator", "approver"})
  public Page list(
      @PathParam("lang") Language lang,
      @BeanParam AuditFilter filter,
      @Context SecurityContext security) {
    AuditReading.Found found = reading.find(SignedIn.of(security), filter.query());
    String older = found.hasMore() ? filter.before(found.entries().getLast().id()) : "";
    return new AuditPage(found, filter.entries(), older, filter.isLater());
  }
}
