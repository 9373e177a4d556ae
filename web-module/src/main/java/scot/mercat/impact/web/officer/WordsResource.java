package scot.mercat.impact.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.impact.AnswerDesk;
import scot.mercat.impact.PartText;
import scot.mercat.impact.Translations;
import scot.mercat.impact.Translations.PartWords;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Translates an answer. */
@Path("{lang}/officer/answers/{consultation}/{theme}/words/{target}")
public class WordsResource {
  private static final int MOST = 6000;

  private final Cases cases;
  private final Translations translations;
  private final AnswerDesk desk;

  @Inject
  public WordsResource(Cases cases, Translations translations, AnswerDesk desk) {
    this.cases = cases;
    this.translations = translations;
    this.desk = desk;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.TRANSLATOR})
  public Page form(
      @BeanParam ThemePath path,
      @PathParam("target") String target,
      @Context SecurityContext security) {
    AnswerCase found = cases.find(Officer.of(security), path);
    return page(found, language(target), Entries.NONE, FormErrors.NONE);
  }

  @POST
  @RolesAllowed({Role.EDITOR, Role.TRANSLATOR})
  public Response write(
      @BeanParam ThemePath path,
      @PathParam("target") String target,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Officer officer = Officer.of(security);
    AnswerCase found = cases.find(officer, path);
    Language language = language(target);
    Entries entries = Entries.of(sent);
    List<PartWords> parts = translations.of(found.draft(), language);
    FormErrors errors = errors(parts, entries);
    if (!errors.isEmpty()) {
      return AnswerPaths.again(page(found, language, entries, errors));
    }
    List<PartText> changed =
        parts.stream()
            .filter(part -> isNews(part, entries))
            .map(part -> text(part, entries))
            .toList();
    if (!changed.isEmpty()) {
      desk.translate(officer, found.consultation(), found.theme().id(), language, changed);
    }
    return AnswerPaths.to(path.lang, found.path() + "?kept=words");
  }

  private static FormErrors errors(List<PartWords> parts, Entries entries) {
    FormErrors errors = FormErrors.NONE;
    for (PartWords part : parts) {
      String code = part.part().code();
      boolean isOther =
          entries.has(code + "-source") && !entries.get(code + "-source").equals(part.source());
      errors =
          errors
              .when(entries.get(code).length() > MOST, code, "impact.error.long", MOST)
              .when(
                  isOther && !entries.get(code).equals(part.text()), code, "impact.error.english");
    }
    return errors;
  }

  /** A stale text that was left as it was counts only where its box says that it is still right. */
  private static boolean isNews(PartWords part, Entries entries) {
    String code = part.part().code();
    boolean isRight = part.isStale() && entries.get(code + "-right").equals("yes");
    return entries.typed().containsKey(code) && (isRight || !entries.get(code).equals(part.text()));
  }

  private static PartText text(PartWords part, Entries entries) {
    return new PartText(part.part(), part.source(), entries.get(part.part().code()));
  }

  private WordsPage page(AnswerCase found, Language target, Entries entries, FormErrors errors) {
    return new WordsPage(found, target, translations.of(found.draft(), target), entries, errors);
  }

  /** English is written, not translated. */
  private static Language language(String tag) {
    return Languages.standard()
        .find(tag)
        .filter(found -> !found.equals(Language.ENGLISH))
        .orElseThrow(NotFoundException::new);
  }
}
