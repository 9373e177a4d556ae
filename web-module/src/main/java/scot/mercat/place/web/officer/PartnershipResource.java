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
import java.util.List;
import java.util.Optional;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.Partnership;
import scot.mercat.place.PlaceKeeping;
import scot.mercat.place.Places;
import scot.mercat.place.rules.BrandColours;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** What is said of the partnership on every page: names, contacts and colour. */
@Path("{lang}/officer/place")
public class PartnershipResource {
  private final Places places;
  private final PlaceKeeping keeping;

  @Inject
  public PartnershipResource(Places places, PlaceKeeping keeping) {
    this.places = places;
    this.keeping = keeping;
  }

  @GET
  @Path("partnership")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page show(@PathParam("lang") Language language, @Context SecurityContext security) {
    return page(theirs(Officer.of(security)));
  }

  @POST
  @Path("partnership")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response keep(
      @PathParam("lang") Language language, @Context SecurityContext security, Form form) {
    Officer officer = Officer.of(security);
    Partnership typed = typed(theirs(officer), new Entries(form));
    return Answers.of(language, keeping.establish(officer, typed), page(typed));
  }

  @GET
  @Path("brand")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page showBrand(@PathParam("lang") Language language, @Context SecurityContext security) {
    return brandPage(theirs(Officer.of(security)).colour());
  }

  @POST
  @Path("brand")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response keepBrand(
      @PathParam("lang") Language language, @Context SecurityContext security, Form form) {
    Officer officer = Officer.of(security);
    String typed = new Entries(form).text("colour");
    String colour = typed.startsWith("#") ? typed : "#" + typed;
    return Answers.of(
        language, keeping.establish(officer, theirs(officer).withColour(colour)), brandPage(typed));
  }

  /** The partnership, or an empty one to begin with where none has been set up. */
  private Partnership theirs(Officer officer) {
    Optional<Partnership> known = places.partnership();
    if (known.isPresent() && !officer.mayActFor(known.get().code())) {
      throw new NotFoundException();
    }
    return known.orElseGet(() ->
        new Partnership(
            officer.body(), "", "", false, "", "", "", "", "", "", BrandColours.STANDARD));
  }

  private static Partnership typed(Partnership before, Entries entries) {
    return new Partnership(
        before.code(),
        entries.text("name"),
        entries.text("shortName"),
        entries.ticked("fictional"),
        entries.text("notice"),
        entries.text("phone"),
        entries.text("textPhone"),
        entries.text("phoneHours"),
        entries.text("email"),
        entries.text("address"),
        before.colour());
  }

  private static FormPage page(Partnership p) {
    return new FormPage(
        "partnership",
        "partnership",
        List.of(
            Field.words("name", p.name()),
            Field.words("shortName", p.shortName()),
            Field.latin("phone", p.phone()),
            Field.words("phoneHours", p.phoneHours()),
            Field.latin("textPhone", p.textPhone()),
            Field.latin("email", p.email()),
            Field.words("address", p.address()),
            Field.tick("fictional", p.fictional()),
            Field.words("notice", p.notice())),
        FormErrors.NONE);
  }

  private static FormPage brandPage(String colour) {
    return new FormPage("brand", "brand", List.of(Field.latin("colour", colour)), FormErrors.NONE);
  }
}
