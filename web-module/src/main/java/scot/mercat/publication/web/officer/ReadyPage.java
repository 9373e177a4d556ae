package scot.mercat.publication.web.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.plan.Change;
import scot.mercat.plan.Plan;
import scot.mercat.plan.VersionName;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Preview;
import scot.mercat.publication.Preview.Reading;
import scot.mercat.publication.rules.Readiness.Lack;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Whether a draft is ready, and what residents would read.
 *
 * @param planTitle in English
 * @param preview empty where there is no draft
 * @param before what is published now
 * @param changes in plain words; empty for a first version
 * @param easy empty where the plan has no Easy Read document
 */
public record ReadyPage(
    Plan plan,
    String planTitle,
    Optional<Preview> preview,
    Optional<VersionName> before,
    List<Change> changes,
    Optional<EasyState> easy,
    LocalDate today,
    FormErrors errors)
    implements Page {
  public ReadyPage {
    changes = List.copyOf(changes);
  }

  @Override
  public String template() {
    return "publication/officer/ready.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("publication.ready.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Of this page, below the language. */
  public String address() {
    return planAddress() + "/publish";
  }

  public String planAddress() {
    return "officer/plans/" + plan.slug();
  }

  /** Where what is missing can be put right, below the language. */
  public String place(Lack lack) {
    if (!lack.key().isEmpty()) {
      return planAddress() + "/paragraphs/" + lack.key();
    }
    return switch (lack.code()) {
      case "outcome", "action", "contact" -> planAddress() + "/paragraphs/new?kind=" + lack.code();
      case "needs" -> planAddress() + "/paragraphs/new?kind=text";
      default -> planAddress();
    };
  }

  /** Plain words first, since residents see them first. */
  public List<Rendition> renditions() {
    return List.of(Rendition.PLAIN, Rendition.FULL);
  }

  /** The languages other than English. */
  public List<Reading> readings(Rendition rendition) {
    return preview.stream()
        .flatMap(one -> one.readings().stream())
        .filter(one -> one.rendition() == rendition && !one.language().tag().equals("en"))
        .toList();
  }
}
