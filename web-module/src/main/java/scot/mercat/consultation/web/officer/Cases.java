package scot.mercat.consultation.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.Elections;
import scot.mercat.consultation.Proposals;
import scot.mercat.identity.Officer;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** What officers' pages show of consultations. */
@Singleton
public class Cases {
  private final Consultations consultations;
  private final Proposals proposals;
  private final Elections elections;
  private final AskedPlans asked;
  private final Clock clock;

  @Inject
  public Cases(
      Consultations consultations,
      Proposals proposals,
      Elections elections,
      AskedPlans asked,
      Clock clock) {
    this.consultations = consultations;
    this.proposals = proposals;
    this.elections = elections;
    this.asked = asked;
    this.clock = clock;
  }

  ListPage list(Officer officer, Language language) {
    List<ListPage.Line> lines =
        consultations.of(officer).stream()
            .map(one ->
                new ListPage.Line(
                    one,
                    one.state(clock.instant()),
                    one.isLate(clock.instant()),
                    consultations.text(one, language).title()))
            .toList();
    return new ListPage(lines, Elections.isKeeper(officer));
  }

  /** The officer's own; another body's is not found. */
  Consultation owned(SecurityContext security, UUID id) {
    return consultations
        .find(Officer.of(security), new ConsultationId(id))
        .orElseThrow(NotFoundException::new);
  }

  CasePage page(Consultation one, Language language, String kept, FormErrors errors) {
    var today = CivilTime.day(clock.instant());
    return new CasePage(
        one,
        one.state(clock.instant()),
        consultations.text(one, language),
        asked.of(one),
        proposals.missing(one, today),
        proposals.cautions(one, today),
        elections.during(one.dates()),
        consultations.languages(one),
        kept,
        errors);
  }

  WordsPage words(Consultation one, Language target, FormErrors errors, Entries entries) {
    return new WordsPage(
        one,
        target,
        consultations.wordings(one, Language.ENGLISH),
        consultations.wordings(one, target),
        entries,
        errors);
  }

  ChecksPage checks(Consultation one, FormErrors errors, Entries entries) {
    return new ChecksPage(one, entries, errors);
  }

  /** What its assessments say, as the form shows it. */
  Entries checked(Consultation one) {
    Entries entries = Entries.NONE;
    var english = consultations.wordings(one, Language.ENGLISH);
    for (var check : one.assessments()) {
      String code = check.impact().code();
      var text = english.get(check.impact().field());
      entries =
          entries
              .with(code + "-decision", check.isAttached() ? "attached" : "declined")
              .with(code + "-link", check.link())
              .with(code + "-text", text == null ? "" : text.text());
    }
    return entries;
  }
}
