package scot.mercat.consultation.web.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Wording;
import scot.mercat.consultation.rules.Field;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The texts in one language; for a translation with the English beside each.
 *
 * @param entries what was typed, where the form was refused
 */
public record WordsPage(
    Consultation consultation,
    Language target,
    Map<Field, Wording> english,
    Map<Field, Wording> kept,
    Entries entries,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "consultation/officer/words.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("consultation.officer.words", target.autonym());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public boolean isEnglish() {
    return target.equals(Language.ENGLISH);
  }

  /** The texts on the form: for English those of the draft, else all that there is English for. */
  public List<Field> fields() {
    return Arrays.stream(Field.values())
        .filter(field ->
            isEnglish() ? field.isWrittenFirst() && !field.isImpact() : english.containsKey(field))
        .toList();
  }

  public String typed(Field field) {
    return entries.typed().getOrDefault(field.code(), kept(field));
  }

  /** What is kept of it in the language; empty for nothing. */
  public String kept(Field field) {
    return Optional.ofNullable(kept.get(field)).map(Wording::text).orElse("");
  }

  public String source(Field field) {
    return Optional.ofNullable(english.get(field)).map(Wording::text).orElse("");
  }

  /** Whether the English has changed since it was translated. */
  public boolean isStale(Field field) {
    Wording source = english.get(field);
    Wording wording = kept.get(field);
    return source != null
        && wording != null
        && !isEnglish()
        && !wording.sourceHash().equals(source.sourceHash());
  }

  /** The key of the field's name. */
  public static String label(Field field) {
    return field.isImpact()
        ? "consultation.impact." + field.code().substring("impact-".length())
        : "consultation.field." + field.code();
  }

  public boolean isLong(Field field) {
    return field != Field.TITLE && field != Field.CONTACT_JOB;
  }

  public String path() {
    return OfficerPlaces.of(consultation);
  }
}
