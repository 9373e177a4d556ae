package scot.mercat.translation.web.officer;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translation.DeskOutcome;
import scot.mercat.translation.DeskText;
import scot.mercat.translation.DeskViews;
import scot.mercat.translation.NewTranslation;
import scot.mercat.translation.Translation;
import scot.mercat.translation.TranslationDesk;
import scot.mercat.translation.rules.Checks;
import scot.mercat.translation.rules.Finding;
import scot.mercat.translations.Language;
import scot.mercat.translations.Staleness;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Translates one paragraph. */
@Path("{lang}/officer/translations/{slug}/{target}/{form}/{key}")
public class TextResource {
  private static final int REFUSED = 422;

  private final Plans plans;
  private final DeskViews views;
  private final TranslationDesk desk;

  @Inject
  public TextResource(Plans plans, DeskViews views, TranslationDesk desk) {
    this.plans = plans;
    this.views = views;
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Role.TRANSLATOR, Role.EDITOR})
  public Page form(
      @BeanParam TextPath path,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = plan(officer, path);
    DeskText now = now(plan, path);
    return TextPage.of(plan, now, TextEntries.of(now, officer.name()), FormErrors.NONE)
        .after(kept.matches("[a-z0-9]{1,20}") ? kept : "");
  }

  @POST
  @RolesAllowed({Role.TRANSLATOR, Role.EDITOR})
  public Response write(
      @PathParam("lang") Language lang,
      @BeanParam TextPath path,
      @BeanParam TextForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = plan(officer, path);
    DeskText now = now(plan, path);
    TextEntries entries = form.entries();
    FormErrors errors = entries.errors();
    if (!errors.isEmpty()) {
      return refused(TextPage.of(plan, now, entries, errors));
    }
    if (!entries.source().equals(now.sourceHash())) {
      return englishChanged(plan, now, entries);
    }
    List<Finding> findings = Checks.of(now.english(), entries.text(), now.language().locale());
    if (!findings.isEmpty() && !entries.isSure()) {
      return doubtful(plan, now, entries, findings);
    }
    return switch (desk.write(officer, plan, translation(now, entries), entries.seen())) {
      case DeskOutcome.Kept kept ->
          form.wantsNext() ? next(lang, plan, path) : path.seeList(lang, "saved");
      case DeskOutcome.WrittenByAnother another -> another(plan, now(plan, path), entries);
    };
  }

  /**
   * The English means what it meant: the translation stays, and is current again. Where it lacks a
   * day or a number of the English, the meaning is not the same.
   */
  @POST
  @Path("keep")
  @RolesAllowed(Role.EDITOR)
  public Response keep(
      @PathParam("lang") Language lang,
      @BeanParam TextPath path,
      @BeanParam TextForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = plan(officer, path);
    DeskText now = now(plan, path);
    TextEntries entries = TextEntries.of(now, officer.name());
    if (!form.source.equals(now.sourceHash())) {
      return englishChanged(plan, now, entries);
    }
    if (isAnother(now, form)) {
      return another(plan, now, entries);
    }
    List<Finding> findings = Checks.of(now.english(), now.text(), now.language().locale());
    if (!findings.isEmpty()) {
      return doubtful(plan, now, entries, findings);
    }
    desk.keepMeaning(officer, plan, now.translation().orElseThrow(), now.sourceHash());
    return path.seeList(lang, "same");
  }

  @POST
  @Path("review")
  @RolesAllowed(Role.TRANSLATOR)
  public Response review(
      @PathParam("lang") Language lang,
      @BeanParam TextPath path,
      @BeanParam TextForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = plan(officer, path);
    DeskText now = now(plan, path);
    TextEntries entries = TextEntries.of(now, officer.name());
    if (isAnother(now, form)) {
      return another(plan, now, entries);
    }
    Translation text = now.translation().orElseThrow();
    String reader = form.by.strip();
    FormErrors errors =
        FormErrors.NONE
            .when(reader.isEmpty() || reader.length() > 120, "reader", "translation.reader.missing")
            .when(text.isBy(reader), "reader", "translation.reader.same", text.by());
    if (!errors.isEmpty()) {
      return refused(TextPage.of(plan, now, entries, errors).readBy(reader));
    }
    desk.review(officer, plan, text, reader);
    return path.seeList(lang, "checked");
  }

  /** A person lets a machine's text through, under its label. */
  @POST
  @Path("release")
  @RolesAllowed({Role.TRANSLATOR, Role.EDITOR})
  public Response release(
      @PathParam("lang") Language lang,
      @BeanParam TextPath path,
      @BeanParam TextForm form,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Plan plan = plan(officer, path);
    DeskText now = now(plan, path);
    if (isAnother(now, form)) {
      return another(plan, now, TextEntries.of(now, officer.name()));
    }
    desk.release(officer, plan, now.translation().orElseThrow());
    return path.seeList(lang, "released");
  }

  private Plan plan(Officer officer, TextPath path) {
    return plans.find(officer, path.slug).orElseThrow(NotFoundException::new);
  }

  private DeskText now(Plan plan, TextPath path) {
    Rendition rendition = Rendition.find(path.form).orElseThrow(NotFoundException::new);
    return views
        .text(plan, rendition, DeskResource.language(path.target), path.key)
        .orElseThrow(NotFoundException::new);
  }

  /** Whether the translation is no longer the one that the officer spoke of. */
  private static boolean isAnother(DeskText now, TextForm form) {
    return now.translation().isEmpty() || !now.targetHash().equals(form.seen);
  }

  /** The next in reading order that waits, from the top again after the end; else the list. */
  private Response next(Language lang, Plan plan, TextPath path) {
    Rendition rendition = Rendition.find(path.form).orElseThrow(NotFoundException::new);
    List<DeskText> texts = views.texts(plan, rendition, DeskResource.language(path.target));
    List<String> keys = texts.stream().map(text -> text.paragraph().key()).toList();
    int here = keys.indexOf(path.key);
    return Stream.concat(texts.stream().skip(here + 1L), texts.stream().limit(Math.max(here, 0)))
        .filter(text -> text.staleness() != Staleness.CURRENT)
        .findFirst()
        .map(text -> path.seeNext(lang, text.paragraph().key()))
        .orElseGet(() -> path.seeList(lang, "saved"));
  }

  private static NewTranslation translation(DeskText now, TextEntries entries) {
    return new NewTranslation(
        now.paragraph().id(),
        now.rendition(),
        now.language(),
        now.sourceHash(),
        entries.text(),
        entries.isMachine(),
        entries.by());
  }

  private static Response englishChanged(Plan plan, DeskText now, TextEntries entries) {
    FormErrors errors = FormErrors.of("text", "translation.english.changed");
    return refused(TextPage.of(plan, now, entries.over(now), errors));
  }

  private static Response doubtful(
      Plan plan, DeskText now, TextEntries entries, List<Finding> findings) {
    FormErrors errors = FormErrors.of("sure", "translation.check.confirm");
    return refused(new TextPage(plan, now, entries, Optional.empty(), findings, "", "", errors));
  }

  private static Response another(Plan plan, DeskText now, TextEntries entries) {
    FormErrors errors = FormErrors.of("text", "translation.another");
    Optional<String> others = Optional.of(now.text());
    return refused(new TextPage(plan, now, entries.over(now), others, List.of(), "", "", errors));
  }

  private static Response refused(Page page) {
    return Response.status(REFUSED).entity(page).build();
  }
}
