package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.ballot.HolidayDesk;
import scot.mercat.ballot.HolidayDesk.Proposed;
import scot.mercat.ballot.Timetables;
import scot.mercat.ballot.rules.BankHolidayFile;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.SentFile;

/** Bank holidays as Mercat knows them: sent in, checked, and only then used. */
@Path("{lang}/officer/ballot/bank-holidays")
public class HolidayResource {
  private final HolidayDesk desk;
  private final Timetables timetables;

  @Inject
  public HolidayResource(HolidayDesk desk, Timetables timetables) {
    this.desk = desk;
    this.timetables = timetables;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page show(
      @QueryParam("kept") @DefaultValue("") String kept, @Context SecurityContext security) {
    officer(security);
    return page("", List.of(), !kept.isEmpty(), FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response send(
      @PathParam("lang") Language language,
      @FormParam("file") @Nullable EntityPart file,
      @FormParam("pasted") @Nullable EntityPart pasted,
      @Context SecurityContext security) {
    Officer officer = officer(security);
    String text = SentFile.text(file, pasted);
    if (text.isEmpty()) {
      return refused("", List.of(), FormErrors.of("pasted", "ballot.holidays.error.no-file"));
    }
    return switch (desk.propose(officer, text)) {
      case Proposed.Waiting(UUID id) -> to(language, "/" + id);
      case Proposed.Refused(List<BankHolidayFile.BadLine> faults) ->
          refused(
              text, faults, FormErrors.of("pasted", "ballot.holidays.error.file", faults.size()));
    };
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page review(@PathParam("id") UUID id, @Context SecurityContext security) {
    return desk.review(officer(security), id)
        .map(HolidayReviewPage::new)
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("{id}")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response confirm(
      @PathParam("lang") Language language,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    if (!desk.confirm(officer(security), id)) {
      throw new NotFoundException();
    }
    return to(language, "?kept=holidays");
  }

  private Officer officer(SecurityContext security) {
    Officer officer = Officer.of(security);
    if (!desk.isTheirs(officer)) {
      throw new NotFoundException();
    }
    return officer;
  }

  private Response refused(String text, List<BankHolidayFile.BadLine> faults, FormErrors errors) {
    return Response.status(422).entity(page(text, faults, false, errors)).build();
  }

  private HolidayPage page(
      String text, List<BankHolidayFile.BadLine> faults, boolean kept, FormErrors errors) {
    return HolidayPage.of(timetables.holidays(), text, faults, kept, errors);
  }

  private static Response to(Language language, String below) {
    return Response.seeOther(
            URI.create("/" + language.tag() + "/officer/ballot/bank-holidays" + below))
        .build();
  }
}
