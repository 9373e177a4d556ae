package scot.mercat.businessplan.web.officer;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.TypedProperty;
import scot.mercat.businessplan.Delivery;
import scot.mercat.businessplan.Report;
import scot.mercat.businessplan.rules.DeliveryTerm;
import scot.mercat.businessplan.rules.PromiseState;
import scot.mercat.businessplan.web.DeliveredYear;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where a BID's officer reports on a year. */
@Path("{lang}/officer/bids/{proposal}/delivery/years/{year}")
public class ReportResource {
  private static final List<String> FIELDS = List.of("state", "words", "pounds");

  private final OwnProposals own;
  private final Delivery delivery;

  @Inject
  public ReportResource(OwnProposals own, Delivery delivery) {
    this.own = own;
    this.delivery = delivery;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("year") int number,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    DeliveredYear year = year(proposal, number);
    Map<String, String> kept = new HashMap<>();
    for (DeliveredYear.Line line : year.lines()) {
      line.report().ifPresent(report -> put(kept, "-" + line.promise().number(), report));
    }
    return new ReportPage(proposal, year, kept, FormErrors.NONE);
  }

  private static void put(Map<String, String> kept, String suffix, Report report) {
    kept.put("state" + suffix, report.state().code());
    kept.put("words" + suffix, report.words());
    kept.put("pounds" + suffix, PromiseResource.pounds(report.pence()));
  }

  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response report(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("year") int number,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    DeliveredYear year = year(proposal, number);
    Entries typed = new Entries(form);
    FormErrors errors = errors(year, typed);
    if (!errors.isEmpty()) {
      return PlanAnswers.again(new ReportPage(proposal, year, texts(year, typed), errors));
    }
    List<Report> reports = year.lines().stream().map(line -> read(line, number, typed)).toList();
    delivery.report(Officer.of(security), proposal, number, reports);
    return PlanAnswers.to(language, id, "/delivery?kept=report");
  }

  private static FormErrors errors(DeliveredYear year, Entries typed) {
    FormErrors errors = FormErrors.NONE;
    for (DeliveredYear.Line line : year.lines()) {
      errors = errors.and(errors("-" + line.promise().number(), typed));
    }
    return errors;
  }

  /** What was done needs no words; anything else does. */
  private static FormErrors errors(String suffix, Entries typed) {
    boolean isDone = typed.text("state" + suffix).equals(PromiseState.DONE.code());
    String words = typed.text("words" + suffix);
    return FormErrors.NONE
        .when(
            PromiseState.of(typed.text("state" + suffix)).isEmpty(),
            "state" + suffix,
            "bid.error.choose")
        .when(!isDone && words.isEmpty(), "words" + suffix, "bid.error.missing")
        .when(
            words.length() > Report.LONGEST, "words" + suffix, "bid.error.too-long", Report.LONGEST)
        .when(
            TypedProperty.hundredths(typed.text("pounds" + suffix)).isEmpty(),
            "pounds" + suffix,
            "businessplan.delivery.error.pounds");
  }

  private static Map<String, String> texts(DeliveredYear year, Entries typed) {
    Map<String, String> texts = new HashMap<>();
    for (DeliveredYear.Line line : year.lines()) {
      String suffix = "-" + line.promise().number();
      FIELDS.forEach(field -> texts.put(field + suffix, typed.text(field + suffix)));
    }
    return texts;
  }

  private static Report read(DeliveredYear.Line line, int year, Entries typed) {
    String suffix = "-" + line.promise().number();
    return new Report(
        line.promise().id(),
        year,
        PromiseState.of(typed.text("state" + suffix)).orElseThrow(),
        typed.text("words" + suffix),
        TypedProperty.hundredths(typed.text("pounds" + suffix)).orElseThrow());
  }

  /**
   * @throws NotFoundException where the year has not begun, or nothing was promised
   */
  private DeliveredYear year(Proposal proposal, int number) {
    DeliveryTerm term = delivery.term(proposal.id()).orElseThrow(NotFoundException::new);
    var promises = delivery.promises(proposal.id());
    if (promises.isEmpty() || !term.begun(delivery.today()).contains(number)) {
      throw new NotFoundException();
    }
    return DeliveredYear.of(
        term, number, delivery.today(), promises, delivery.reports(proposal.id()));
  }
}
