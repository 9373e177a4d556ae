package scot.mercat.consultation.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.Elections;
import scot.mercat.consultation.rules.Election;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Keeps the elections that consultations are warned about. */
@Path("{lang}/officer/consultations/elections")
public class ElectionsResource {
  private static final String PLACE = OfficerPlaces.ALL + "/elections";

  private final Elections elections;

  @Inject
  public ElectionsResource(Elections elections) {
    this.elections = elections;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page list(@PathParam("lang") Language lang, @Context SecurityContext security) {
    keeper(security);
    return new ElectionsPage(elections.all(), Entries.NONE, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response keep(
      @PathParam("lang") Language lang,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Officer officer = keeper(security);
    Entries entries = Entries.of(sent);
    FormErrors errors = errors(entries);
    if (!errors.isEmpty()) {
      return OfficerPlaces.again(new ElectionsPage(elections.all(), entries, errors));
    }
    Election election =
        new Election(
            Ids.next(),
            entries.get("election"),
            entries.day("starts").orElseThrow(),
            entries.day("polling-day").orElseThrow());
    elections.keep(officer, election);
    return OfficerPlaces.to(lang, PLACE);
  }

  @POST
  @Path("{id}/remove")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response remove(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    elections.remove(keeper(security), id);
    return OfficerPlaces.to(lang, PLACE);
  }

  private static Officer keeper(SecurityContext security) {
    Officer officer = Officer.of(security);
    if (!Elections.isKeeper(officer)) {
      throw new NotFoundException();
    }
    return officer;
  }

  private static FormErrors errors(Entries entries) {
    String name = entries.get("election");
    Optional<LocalDate> starts = entries.day("starts");
    Optional<LocalDate> polling = entries.day("polling-day");
    return FormErrors.NONE
        .when(name.isEmpty() || name.length() > 120, "election", "consultation.error.election")
        .when(starts.isEmpty(), "starts", "consultation.error.day")
        .when(polling.isEmpty(), "polling-day", "consultation.error.day")
        .when(
            starts.isPresent() && polling.isPresent() && polling.get().isBefore(starts.get()),
            "polling-day",
            "consultation.error.polling-day");
  }
}
