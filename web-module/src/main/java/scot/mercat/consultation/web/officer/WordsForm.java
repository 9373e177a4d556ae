package scot.mercat.consultation.web.officer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.NewTexts;
import scot.mercat.consultation.rules.Field;
import scot.mercat.translations.Provenance;
import scot.mercat.web.FormErrors;

/** Texts of one language as typed. */
record WordsForm(List<Field> fields, Entries entries) {
  private static final int MOST_OF_NAME = 120;

  FormErrors errors() {
    FormErrors errors = FormErrors.NONE;
    for (Field field : fields) {
      int most = field.longest();
      errors =
          errors.when(
              entries.get(field.code()).length() > most,
              field.code(),
              "consultation.error.text",
              most);
    }
    return errors.when(
        entries.get("reviewed-by").length() > MOST_OF_NAME,
        "reviewed-by",
        "consultation.error.text",
        MOST_OF_NAME);
  }

  /** What was typed; a field that the form did not send stays as it is. */
  Map<Field, String> texts() {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    for (Field field : fields) {
      if (entries.typed().containsKey(field.code())) {
        texts.put(field, entries.get(field.code()));
      }
    }
    return texts;
  }

  /**
   * What differs from what is kept. A stale text that was left as it was counts only where its box
   * says that it is still right.
   */
  NewTexts translations(WordsPage page, String by) {
    Map<Field, String> changed = texts();
    changed
        .entrySet()
        .removeIf(text ->
            text.getValue().equals(page.kept(text.getKey()))
                && !entries.get(text.getKey().code() + "-right").equals("yes"));
    return new NewTexts(
        page.target(),
        changed,
        Provenance.PERSON,
        by,
        Optional.of(entries.get("reviewed-by")).filter(name -> !name.isEmpty()));
  }
}
