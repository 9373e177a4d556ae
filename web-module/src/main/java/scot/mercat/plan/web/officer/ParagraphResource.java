package scot.mercat.plan.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.DraftOutcome;
import scot.mercat.plan.DraftParagraphs;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.DraftViews;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.PlaceNames;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Adds, changes and removes one paragraph of a draft. */
@Path("{lang}/officer/plans/{slug}/paragraphs")
public class ParagraphResource {
  private static final int REFUSED = 422;

  private final Plans plans;
  private final DraftViews views;
  private final DraftParagraphs paragraphs;
  private final PlaceNames names;

  @Inject
  public ParagraphResource(
      Plans plans, DraftViews views, DraftParagraphs paragraphs, PlaceNames names) {
    this.plans = plans;
    this.views = views;
    this.paragraphs = paragraphs;
    this.names = names;
  }

  @GET
  @Path("new")
  @RolesAllowed(Role.EDITOR)
  public Page blank(
      @PathParam("slug") String slug,
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("kind") @DefaultValue("text") String kind,
      @Context SecurityContext security) {
    Plan plan = Officers.plan(plans, Officer.of(security), slug);
    BlockKind chosen = kind(kind).orElseThrow(NotFoundException::new);
    return fresh(plan, chosen, ParagraphEntries.empty(chosen), after, FormErrors.NONE);
  }

  @POST
  @Path("new")
  @RolesAllowed(Role.EDITOR)
  public Response add(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @BeanParam ParagraphForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = Officers.plan(plans, officer, slug);
    BlockKind kind = kind(form.kind).orElseThrow(NotFoundException::new);
    ParagraphEntries entries = form.entries();
    FormErrors errors = entries.errors(kind, names.bodies().keySet());
    if (!errors.isEmpty()) {
      return refused(fresh(plan, kind, entries, form.after, errors));
    }
    DraftOutcome outcome =
        paragraphs.add(officer, plan, form.after, entries.draft("", kind, Facts.NONE));
    return outcome instanceof DraftOutcome.Written(String key)
        ? Officers.seeParagraph(lang, plan, key)
        : Officers.seePlan(lang, plan, "");
  }

  @GET
  @Path("{key}")
  @RolesAllowed(Role.EDITOR)
  public Page form(
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Context SecurityContext security) {
    Plan plan = Officers.plan(plans, Officer.of(security), slug);
    DraftView draft = draft(plan);
    Paragraph paragraph = draft.version().paragraph(key).orElseThrow(NotFoundException::new);
    ParagraphEntries entries = ParagraphEntries.of(draft, paragraph);
    return known(plan, paragraph, entries, Optional.empty(), FormErrors.NONE);
  }

  @POST
  @Path("{key}")
  @RolesAllowed(Role.EDITOR)
  public Response write(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @BeanParam ParagraphForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = Officers.plan(plans, officer, slug);
    Optional<Paragraph> before = draft(plan).version().paragraph(key);
    ParagraphEntries entries = form.entries();
    if (before.isEmpty()) {
      return gone(plan, entries);
    }
    BlockKind kind = before.get().kind();
    FormErrors errors = entries.errors(kind, owners(before.get()));
    if (!errors.isEmpty()) {
      return refused(
          new ParagraphPage(
              newest(plan),
              key,
              kind,
              entries,
              "",
              form.seen,
              Optional.empty(),
              names.bodies(),
              errors));
    }
    return switch (paragraphs.rewrite(
        officer, plan, entries.draft(key, kind, before.get().facts()), form.seen)) {
      case DraftOutcome.Written written -> Officers.seeParagraph(lang, plan, key);
      case DraftOutcome.WrittenByAnother(Paragraph now) -> another(plan, now, entries);
      case DraftOutcome.Gone gone -> gone(plan, entries);
    };
  }

  @GET
  @Path("{key}/remove")
  @RolesAllowed(Role.EDITOR)
  public Page askRemoval(
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Context SecurityContext security) {
    Plan plan = Officers.plan(plans, Officer.of(security), slug);
    DraftView draft = draft(plan);
    Paragraph paragraph =
        draft
            .version()
            .paragraph(key)
            .filter(found -> found.kind() != BlockKind.TITLE)
            .orElseThrow(NotFoundException::new);
    boolean isPublished =
        plans.latestPublished(plan).filter(v -> v.paragraph(key).isPresent()).isPresent();
    return new RemovePage(draft, paragraph, isPublished);
  }

  @POST
  @Path("{key}/remove")
  @RolesAllowed(Role.EDITOR)
  public Response remove(
      @PathParam("lang") Language lang,
      @PathParam("slug") String slug,
      @PathParam("key") String key,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = Officers.plan(plans, officer, slug);
    paragraphs.remove(officer, plan, key);
    return Officers.seePlan(lang, plan, "?kept=removed");
  }

  /** Whoever does it already may go on, though they are on no list any more. */
  private Set<String> owners(Paragraph before) {
    Set<String> owners = new HashSet<>(names.bodies().keySet());
    if (!owners.isEmpty()) {
      before.facts().get("owner").ifPresent(owners::add);
    }
    return owners;
  }

  private DraftView draft(Plan plan) {
    return plans.draft(plan).map(views::view).orElseThrow(NotFoundException::new);
  }

  private DraftView newest(Plan plan) {
    return views.newest(plan).orElseThrow(NotFoundException::new);
  }

  /** Both are shown: what stands there now, and in the form still what was typed. */
  private Response another(Plan plan, Paragraph now, ParagraphEntries entries) {
    ParagraphEntries others = ParagraphEntries.of(draft(plan), now);
    FormErrors errors = FormErrors.of("full", "plan.paragraph.another");
    return refused(known(plan, now, entries, Optional.of(others), errors));
  }

  /** What was typed becomes a new paragraph, if the officer still wants it. */
  private Response gone(Plan plan, ParagraphEntries entries) {
    BlockKind kind = kind(entries.kind()).orElse(BlockKind.TEXT);
    FormErrors errors = FormErrors.of("full", "plan.paragraph.gone");
    return refused(fresh(plan, kind, entries, "", errors));
  }

  private static Optional<BlockKind> kind(String code) {
    return ParagraphEntries.ADDABLE.stream().filter(k -> k.code().equals(code)).findFirst();
  }

  private ParagraphPage fresh(
      Plan plan, BlockKind kind, ParagraphEntries entries, String after, FormErrors errors) {
    return new ParagraphPage(
        newest(plan), "", kind, entries, after, "", Optional.empty(), names.bodies(), errors);
  }

  private ParagraphPage known(
      Plan plan,
      Paragraph paragraph,
      ParagraphEntries entries,
      Optional<ParagraphEntries> others,
      FormErrors errors) {
    return new ParagraphPage(
        newest(plan),
        paragraph.key(),
        paragraph.kind(),
        entries,
        "",
        paragraph.fingerprint(),
        others,
        names.bodies(),
        errors);
  }

  private static Response refused(Page page) {
    return Response.status(REFUSED).entity(page).build();
  }
}
