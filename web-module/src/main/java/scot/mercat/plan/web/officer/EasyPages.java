package scot.mercat.plan.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import scot.mercat.identity.Officer;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.DraftViews;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.EasyReadDesk;
import scot.mercat.plan.EasyReadDocuments;
import scot.mercat.plan.EasyReadWork;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.web.Pictures;
import scot.mercat.translations.Language;
import scot.mercat.web.Assets;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** What the pages on which Easy Read is made have in common. */
@Singleton
public class EasyPages {
  private static final int REFUSED = 422;

  private final Plans plans;
  private final DraftViews views;
  private final EasyReadDocuments documents;
  private final EasyReadDesk desk;
  private final Pictures pictures;

  @Inject
  public EasyPages(
      Plans plans,
      DraftViews views,
      EasyReadDocuments documents,
      EasyReadDesk desk,
      Assets assets) {
    this.plans = plans;
    this.views = views;
    this.documents = documents;
    this.desk = desk;
    this.pictures = new Pictures(assets);
  }

  /** The plan; another body's is as good as none. */
  Plan plan(SecurityContext security, String slug) {
    return Officers.plan(plans, Officer.of(security), slug);
  }

  /** The newest version, which the document is held to. */
  PlanVersion version(Plan plan) {
    return view(plan).version();
  }

  Paragraph paragraph(Plan plan, String key) {
    return version(plan)
        .paragraph(key)
        .filter(paragraph -> paragraph.kind().isParagraph())
        .orElseThrow(NotFoundException::new);
  }

  EasyRead.Part part(Plan plan, String key) {
    return work(plan).part(key).orElseThrow(NotFoundException::new);
  }

  EasyReadWork work(Plan plan) {
    return desk.find(plan).orElseThrow(NotFoundException::new);
  }

  boolean isBeingMade(Plan plan) {
    return desk.find(plan).isPresent();
  }

  Page desk(Plan plan, CheckEntries entries, String kept, FormErrors errors) {
    Optional<EasyRead> shown = documents.find(plan.id());
    Optional<EasyReadWork> work = desk.find(plan);
    EasyReadWork drawn = work.or(() -> shown.map(EasyRead::work)).orElse(EasyReadWork.EMPTY);
    return new EasyDeskPage(
        view(plan), shown, work, pictures.of(drawn.parts()), entries, kept, errors);
  }

  EasyPartPage part(Plan plan, String key, EasyPartEntries entries, FormErrors errors) {
    return new EasyPartPage(view(plan), key, entries, pictures.all(), Optional.empty(), errors);
  }

  Page omission(Plan plan, Paragraph paragraph, String reason, FormErrors errors) {
    return new EasyOmissionPage(view(plan), paragraph, reason, errors);
  }

  private DraftView view(Plan plan) {
    return views.newest(plan).orElseThrow(NotFoundException::new);
  }

  /**
   * @param place what follows the page's own address, such as {@code #e07}
   */
  static Response see(Language lang, Plan plan, String place) {
    return Officers.seePlan(lang, plan, "/easy-read" + place);
  }

  static Response refused(Page page) {
    return Response.status(REFUSED).entity(page).build();
  }
}
