package scot.mercat.consultation.web.officer;

import java.util.Arrays;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.consultation.Texts;
import scot.mercat.consultation.rules.Caution;
import scot.mercat.consultation.rules.Election;
import scot.mercat.consultation.rules.Field;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.consultation.rules.Need;
import scot.mercat.consultation.rules.State;
import scot.mercat.consultation.rules.Step;
import scot.mercat.consultation.rules.Transitions;
import scot.mercat.consultation.web.officer.PlanFormPage.PlanChoice;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One consultation for those who lead it: what is missing, what comes next, and its parts.
 *
 * @param texts what it says, in the officer's language as far as it is translated
 * @param plan what it asks about
 * @param elections those that its days or its answer fall before
 * @param translated the languages other than English that any of its texts is in
 * @param kept names what was just done; empty for nothing
 */
public record CasePage(
    Consultation consultation,
    State state,
    Texts texts,
    PlanChoice plan,
    List<Need> missing,
    List<Caution> cautions,
    List<Election> elections,
    List<Language> translated,
    String kept,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "consultation/officer/case.jte";
  }

  @Override
  public String title(Words words) {
    return heading().text();
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Text heading() {
    return texts.title();
  }

  /** What an approver reads before it is public: every text but the title, in their order. */
  public List<Field> readings() {
    return consultation.isPublic()
        ? List.of()
        : Arrays.stream(Field.values())
            .filter(field -> field != Field.TITLE && texts.find(field).isPresent())
            .toList();
  }

  /** The key of the field's name. */
  public String label(Field field) {
    return WordsPage.label(field);
  }

  /** Path of this page, below the language. */
  public String path() {
    return OfficerPlaces.of(consultation);
  }

  public String tag() {
    return Tags.of(state);
  }

  public boolean may(String step) {
    return Arrays.stream(Step.values())
        .filter(one -> one.code().equals(step))
        .anyMatch(one -> Transitions.allows(state, one));
  }

  /** Whether anything can be done by somebody with these roles. */
  public boolean hasSteps(boolean isEditor, boolean isApprover) {
    return Arrays.stream(Step.values())
        .filter(one -> one != Step.OPEN && one != Step.CLOSE)
        .filter(one -> one != Step.SUBMIT || isEditor)
        .filter(one -> one != Step.APPROVE || isApprover)
        .anyMatch(one -> (isEditor || isApprover) && Transitions.allows(state, one));
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /** Whether what is missing still matters. */
  public boolean isBeforeOpening() {
    return state == State.DRAFT || state == State.SUBMITTED || state == State.APPROVED;
  }

  /** The principles under which something is missing, in their order. */
  public List<Need.Principle> principles() {
    return missing.stream().map(Need::principle).distinct().toList();
  }

  public List<Need> missing(Need.Principle principle) {
    return missing.stream().filter(need -> need.principle() == principle).toList();
  }

  /** The field in which what is missing can be put right, below the language. */
  public String place(Need need) {
    return switch (need) {
      case PLAN_PUBLISHED -> "officer/plans/" + plan.slug();
      case TITLE, PURPOSE, CAN_CHANGE, CANNOT_CHANGE, PROMISE, NON_DIGITAL ->
          path() + "/words/en#" + need.code();
      case IMPACT_EQIA, IMPACT_FAIRER_SCOTLAND, IMPACT_CHILDRENS_RIGHTS, IMPACT_DPIA ->
          path() + "/checks#" + need.code().substring("impact-".length()) + "-attached";
      case CLOSES_AFTER_OPENING, CLOSES_IN_FUTURE -> path() + "/plan#closes";
      case ANSWER_AFTER_CLOSING -> path() + "/plan#answer-by";
      case RETENTION_AFTER_ANSWER -> path() + "/plan#retention-until";
      case CONTACT_NAME, CONTACT_PHONE, CONTACT_EMAIL -> path() + "/plan#" + need.code();
    };
  }

  public List<Language> languages() {
    return Languages.standard().interfaceLanguages();
  }

  public boolean isTranslated(Language language) {
    return translated.contains(language);
  }

  public int decided() {
    return consultation.assessments().size();
  }

  public int checks() {
    return Impact.values().length;
  }
}
