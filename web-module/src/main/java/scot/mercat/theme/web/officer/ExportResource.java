package scot.mercat.theme.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.theme.CodedResponse;
import scot.mercat.theme.Exporting;
import scot.mercat.translations.Language;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;

/** What was said and where it was put, to work on in a spreadsheet. */
@Path("{lang}/officer/themes/{consultation}/export")
public class ExportResource {
  private static final String CSV = "csv";
  private static final String XLSX = "xlsx";

  private final OwnThemes own;
  private final Legends legends;
  private final Exporting exporting;

  @Inject
  public ExportResource(OwnThemes own, Legends legends, Exporting exporting) {
    this.own = own;
    this.legends = legends;
    this.exporting = exporting;
  }

  @GET
  @Path("responses.csv")
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Response csv(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam FilterForm filter,
      @Context SecurityContext security) {
    Consultation consultation = own.consultation(Officer.of(security), id);
    ExportTable table = table(Officer.of(security), consultation, lang, filter, CSV);
    return file(consultation, CSV, "text/csv; charset=UTF-8", CsvFile.of(table));
  }

  @GET
  @Path("responses.xlsx")
  @RolesAllowed({Role.ANALYST, Role.EDITOR})
  public Response xlsx(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam FilterForm filter,
      @Context SecurityContext security) {
    Consultation consultation = own.consultation(Officer.of(security), id);
    ExportTable table = table(Officer.of(security), consultation, lang, filter, XLSX);
    return file(
        consultation,
        XLSX,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        SpreadsheetFile.of(table, words(lang)));
  }

  private ExportTable table(
      Officer officer, Consultation consultation, Language lang, FilterForm filter, String kind) {
    Legend legend = legends.of(consultation, lang);
    List<CodedResponse> responses =
        exporting.export(officer, consultation, filter.asked().filter(legend), kind);
    return ExportTable.of(responses, legend, words(lang));
  }

  private static Words words(Language lang) {
    return Messages.bundled().in(lang);
  }

  private static Response file(Consultation consultation, String kind, String type, byte[] bytes) {
    return Response.ok(bytes, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + consultation.slug() + "-responses." + kind + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
