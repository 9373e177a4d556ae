package scot.mercat.impact.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.impact.Linking;
import scot.mercat.plan.Change;
import scot.mercat.plan.VersionName;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Says which paragraphs changed because of a theme. */
@Path("{lang}/officer/answers/{consultation}/{theme}/changes")
public class LinksResource {
  private static final int MOST = 1000;

  private final Cases cases;
  private final Links links;
  private final Linking linking;

  @Inject
  public LinksResource(Cases cases, Links links, Linking linking) {
    this.cases = cases;
    this.links = links;
    this.linking = linking;
  }

  @GET
  @RolesAllowed(Role.EDITOR)
  public Page show(
      @BeanParam ThemePath path,
      @QueryParam("version") @DefaultValue("0") int version,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    AnswerCase found = cases.find(Officer.of(security), path);
    return page(found, chosen(found, version), kept, Entries.NONE, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  public Response link(
      @BeanParam ThemePath path,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Officer officer = Officer.of(security);
    AnswerCase found = cases.find(officer, path);
    Entries entries = Entries.of(sent);
    String typed = entries.get("version");
    int version = chosen(found, typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0);
    Optional<Change> change =
        links.changes(links.plan(found.consultation()), version).stream()
            .filter(one -> one.key().equals(entries.get("paragraph")))
            .findFirst();
    FormErrors errors =
        FormErrors.NONE
            .when(change.isEmpty(), "paragraph", "impact.links.paragraph.missing")
            .when(!entries.has("reason"), "reason", "impact.links.reason.missing")
            .when(entries.get("reason").length() > MOST, "reason", "impact.error.long", MOST);
    if (!errors.isEmpty() || change.isEmpty()) {
      return AnswerPaths.again(page(found, version, "", entries, errors));
    }
    linking.link(
        officer,
        found.consultation(),
        found.theme().id(),
        links.plan(found.consultation()),
        version,
        change.get().block(),
        entries.get("reason"));
    return AnswerPaths.to(path.lang, found.path() + "/changes?kept=linked&version=" + version);
  }

  @POST
  @Path("{change}/remove")
  @RolesAllowed(Role.EDITOR)
  public Response unlink(
      @BeanParam ThemePath path,
      @PathParam("change") UUID change,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    AnswerCase found = cases.find(officer, path);
    linking.unlink(officer, found.consultation(), found.theme().id(), change);
    return AnswerPaths.to(path.lang, found.path() + "/changes?kept=unlinked");
  }

  /** The version asked for, or the newest; 0 where there is none after the consultation's. */
  private int chosen(AnswerCase found, int version) {
    List<VersionName> versions = links.versions(found.consultation());
    return versions.stream()
        .map(VersionName::number)
        .filter(number -> number == version)
        .findFirst()
        .orElse(versions.isEmpty() ? 0 : versions.getFirst().number());
  }

  private LinksPage page(
      AnswerCase found, int version, String kept, Entries entries, FormErrors errors) {
    return new LinksPage(
        found,
        links.of(found),
        links.versions(found.consultation()),
        version,
        links.changes(links.plan(found.consultation()), version),
        kept,
        entries,
        errors);
  }
}
