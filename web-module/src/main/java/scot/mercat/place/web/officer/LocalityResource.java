package scot.mercat.place.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.Locality;
import scot.mercat.place.PlaceKeeping;
import scot.mercat.place.Places;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The localities of the partnership. */
@Path("{lang}/officer/place/localities")
public class LocalityResource {
  private static final Locality.Venue NOWHERE = new Locality.Venue("", "", "");

  private final Places places;
  private final PlaceKeeping keeping;

  @Inject
  public LocalityResource(Places places, PlaceKeeping keeping) {
    this.places = places;
    this.keeping = keeping;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page begin(@PathParam("lang") Language language, @Context SecurityContext security) {
    String body = Officer.of(security).body();
    return newPage(new Locality("", body, "", "", false, "", "", "", NOWHERE));
  }

  @POST
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response add(
      @PathParam("lang") Language language, @Context SecurityContext security, Form form) {
    Officer officer = Officer.of(security);
    Entries entries = new Entries(form);
    Locality typed = typed(entries.text("code"), officer.body(), entries);
    return Answers.of(language, keeping.addLocality(officer, typed), newPage(typed));
  }

  @GET
  @Path("{code}")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page show(
      @PathParam("lang") Language language,
      @PathParam("code") String code,
      @Context SecurityContext security) {
    return page(theirs(Officer.of(security), code));
  }

  @POST
  @Path("{code}")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response change(
      @PathParam("lang") Language language,
      @PathParam("code") String code,
      @Context SecurityContext security,
      Form form) {
    Officer officer = Officer.of(security);
    Locality typed = typed(code, theirs(officer, code).body(), new Entries(form));
    return Answers.of(language, keeping.changeLocality(officer, typed), page(typed));
  }

  private Locality theirs(Officer officer, String code) {
    return places
        .locality(code)
        .filter(locality -> officer.mayActFor(locality.body()))
        .orElseThrow(NotFoundException::new);
  }

  private static Locality typed(String code, String body, Entries entries) {
    return new Locality(
        code,
        body,
        entries.text("name"),
        entries.text("about"),
        entries.ticked("poorerOutcomes"),
        entries.text("phone"),
        entries.text("textPhone"),
        entries.text("email"),
        new Locality.Venue(
            entries.text("venueName"), entries.text("venueAddress"), entries.text("venueText")));
  }

  private static FormPage newPage(Locality locality) {
    List<Field> fields = new ArrayList<>(List.of(Field.latin("code", locality.code())));
    fields.addAll(page(locality).fields());
    return new FormPage("new-locality", "localities", fields, FormErrors.NONE);
  }

  private static FormPage page(Locality locality) {
    return new FormPage(
        "locality",
        "localities/" + locality.code(),
        List.of(
            Field.words("name", locality.name()),
            Field.lines("about", locality.about()),
            Field.tick("poorerOutcomes", locality.poorerOutcomes()),
            Field.latin("phone", locality.phone()),
            Field.latin("textPhone", locality.textPhone()),
            Field.latin("email", locality.email()),
            Field.words("venueName", locality.venue().name()),
            Field.words("venueAddress", locality.venue().address()),
            Field.lines("venueText", locality.venue().text())),
        FormErrors.NONE);
  }
}
