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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.DutyContact;
import scot.mercat.place.HelpLine;
import scot.mercat.place.PlaceKeeping;
import scot.mercat.place.Places;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The help lines of every form, and who is told when someone may be at risk. */
@Path("{lang}/officer/place")
public class HelpResource {
  /** Empty places for more, after those that there are. */
  private static final int MORE = 2;

  private static final int MOST = 12;
  private static final HelpLine EMPTY = new HelpLine("", "", "");

  private final Places places;
  private final PlaceKeeping keeping;

  @Inject
  public HelpResource(Places places, PlaceKeeping keeping) {
    this.places = places;
    this.keeping = keeping;
  }

  @GET
  @Path("help-lines")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page showLines(@PathParam("lang") Language language, @Context SecurityContext security) {
    check(Officer.of(security));
    List<HelpLine> lines =
        Stream.concat(places.helpLines().stream(), Stream.generate(() -> EMPTY).limit(MORE))
            .limit(MOST)
            .toList();
    return linesPage(lines);
  }

  /** A line left wholly empty is dropped; the others keep their order. */
  @POST
  @Path("help-lines")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response keepLines(
      @PathParam("lang") Language language, @Context SecurityContext security, Form form) {
    Entries entries = new Entries(form);
    List<HelpLine> lines =
        IntStream.range(0, MOST)
            .mapToObj(i ->
                new HelpLine(
                    entries.text("name" + i), entries.text("phone" + i), entries.text("when" + i)))
            .filter(line -> !line.equals(EMPTY))
            .toList();
    return Answers.of(
        language, keeping.changeHelpLines(Officer.of(security), lines), linesPage(lines));
  }

  @GET
  @Path("duty-contact")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page showDuty(@PathParam("lang") Language language, @Context SecurityContext security) {
    check(Officer.of(security));
    DutyContact contact = places.dutyContact().orElseGet(() -> new DutyContact("", "", "", 60));
    return dutyPage(contact, String.valueOf(contact.actWithinMinutes()));
  }

  @POST
  @Path("duty-contact")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response keepDuty(
      @PathParam("lang") Language language, @Context SecurityContext security, Form form) {
    Entries entries = new Entries(form);
    DutyContact contact =
        new DutyContact(
            entries.text("name"),
            entries.text("phone"),
            entries.text("email"),
            entries.number("minutes"));
    return Answers.of(
        language,
        keeping.changeDutyContact(Officer.of(security), contact),
        dutyPage(contact, entries.text("minutes")));
  }

  private void check(Officer officer) {
    if (places.partnership().filter(p -> officer.mayActFor(p.code())).isEmpty()) {
      throw new NotFoundException();
    }
  }

  private static FormPage linesPage(List<HelpLine> lines) {
    List<Field> fields =
        IntStream.range(0, lines.size())
            .boxed()
            .flatMap(i -> fields(i, lines.get(i)).stream())
            .toList();
    return new FormPage("help-lines", "help-lines", fields, FormErrors.NONE);
  }

  private static List<Field> fields(int i, HelpLine line) {
    return List.of(
        new Field("name" + i, "lineName", i + 1, Field.Kind.WORDS, line.name()),
        new Field("phone" + i, "linePhone", i + 1, Field.Kind.LATIN, line.phone()),
        new Field("when" + i, "lineWhen", i + 1, Field.Kind.WORDS, line.openWhen()));
  }

  private static FormPage dutyPage(DutyContact contact, String minutes) {
    return new FormPage(
        "duty-contact",
        "duty-contact",
        List.of(
            Field.words("name", contact.name()),
            Field.latin("phone", contact.phone()),
            Field.latin("email", contact.email()),
            Field.latin("minutes", minutes)),
        FormErrors.NONE);
  }
}
