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
import scot.mercat.place.Body;
import scot.mercat.place.Partnership;
import scot.mercat.place.PlaceKeeping;
import scot.mercat.place.Places;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The partners of the partnership. */
@Path("{lang}/officer/place/bodies")
public class BodyResource {
  private final Places places;
  private final PlaceKeeping keeping;

  @Inject
  public BodyResource(Places places, PlaceKeeping keeping) {
    this.places = places;
    this.keeping = keeping;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page begin(@PathParam("lang") Language language, @Context SecurityContext security) {
    code(Officer.of(security), "");
    return newPage("", new Body("", "", "", "", ""));
  }

  @POST
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response add(
      @PathParam("lang") Language language, @Context SecurityContext security, Form form) {
    Officer officer = Officer.of(security);
    Entries entries = new Entries(form);
    String shortCode = entries.text("code");
    Body typed = typed(code(officer, shortCode), entries);
    return Answers.of(language, keeping.addBody(officer, typed), newPage(shortCode, typed));
  }

  @GET
  @Path("{code}")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page show(
      @PathParam("lang") Language language,
      @PathParam("code") String shortCode,
      @Context SecurityContext security) {
    String code = code(Officer.of(security), shortCode);
    return page(shortCode, places.body(code).orElseThrow(NotFoundException::new));
  }

  @POST
  @Path("{code}")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response change(
      @PathParam("lang") Language language,
      @PathParam("code") String shortCode,
      @Context SecurityContext security,
      Form form) {
    Officer officer = Officer.of(security);
    Body typed = typed(code(officer, shortCode), new Entries(form));
    return Answers.of(language, keeping.changeBody(officer, typed), page(shortCode, typed));
  }

  /** The whole code, where it is the officer's to look after. */
  private String code(Officer officer, String shortCode) {
    return places
        .partnership()
        .map(Partnership::code)
        .map(above -> above + "/" + shortCode)
        .filter(officer::mayActFor)
        .orElseThrow(NotFoundException::new);
  }

  private static Body typed(String code, Entries entries) {
    return new Body(
        code,
        entries.text("name"),
        entries.text("phone"),
        entries.text("email"),
        entries.text("address"));
  }

  private static FormPage newPage(String shortCode, Body body) {
    List<Field> fields = new ArrayList<>(List.of(Field.latin("code", shortCode)));
    fields.addAll(page("", body).fields());
    return new FormPage("new-body", "bodies", fields, FormErrors.NONE);
  }

  private static FormPage page(String shortCode, Body body) {
    return new FormPage(
        "body",
        "bodies/" + shortCode,
        List.of(
            Field.words("name", body.name()),
            Field.latin("phone", body.phone()),
            Field.latin("email", body.email()),
            Field.words("address", body.address())),
        FormErrors.NONE);
  }
}
