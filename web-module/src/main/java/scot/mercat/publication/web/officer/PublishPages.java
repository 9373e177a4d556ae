package scot.mercat.publication.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.plan.DraftViews;
import scot.mercat.plan.EasyReadDocuments;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.Plans;
import scot.mercat.plan.VersionName;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.Editions;
import scot.mercat.publication.Preview;
import scot.mercat.publication.Preview.Reading;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** Gathers what the pages around publishing say. */
@Singleton
public class PublishPages {
  private final Plans plans;
  private final DraftViews views;
  private final Editions editions;
  private final EasyReadDocuments easyRead;
  private final Clock clock;

  @Inject
  public PublishPages(
      Plans plans, DraftViews views, Editions editions, EasyReadDocuments easyRead, Clock clock) {
    this.plans = plans;
    this.views = views;
    this.editions = editions;
    this.easyRead = easyRead;
    this.clock = clock;
  }

  ReadyPage ready(Plan plan, Optional<Preview> preview, FormErrors errors) {
    Optional<PlanVersion> draft = preview.map(one -> one.draft().version());
    return new ReadyPage(
        plan,
        title(plan),
        preview,
        before(plan),
        views.changes(plan, Rendition.PLAIN).orElse(List.of()),
        draft.flatMap(version -> easyRead.find(plan.id()).map(easy -> EasyState.of(easy, version))),
        LocalDate.now(clock),
        errors);
  }

  CheckPage check(Plan plan, Preview preview, FormErrors errors) {
    return new CheckPage(plan, title(plan), preview, before(plan), LocalDate.now(clock), errors);
  }

  GapsPage gaps(Plan plan, Preview preview, Reading reading) {
    return new GapsPage(plan, title(plan), reading, preview.draft().texts());
  }

  DonePage done(Plan plan, int number) {
    List<VersionName> published =
        plans.versions(plan.id()).stream().filter(version -> !version.isDraft()).toList();
    Edition edition =
        editions
            .find(plan.id(), number, Rendition.PLAIN, Language.ENGLISH)
            .orElseThrow(NotFoundException::new);
    return new DonePage(
        plan,
        title(plan),
        named(published, number).orElseThrow(),
        edition,
        named(published, number - 1));
  }

  private static Optional<VersionName> named(List<VersionName> versions, int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }

  private Optional<VersionName> before(Plan plan) {
    return plans.latestPublished(plan).map(PlanVersion::name);
  }

  private String title(Plan plan) {
    return views.newest(plan).orElseThrow(NotFoundException::new).title();
  }
}
