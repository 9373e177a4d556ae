package scot.mercat.bid.web.officer;

import jakarta.ws.rs.core.Form;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.bid.rules.RegisterColumn;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * What each column of a file means, as an officer chose it.
 *
 * @param columns how many the file has
 */
record TypedMapping(Form form, int columns) {
  ColumnMapping mapping() {
    Map<RegisterColumn, Integer> chosen = new EnumMap<>(RegisterColumn.class);
    RegisterColumn.all()
        .filter(this::isGood)
        .forEach(column -> chosen.put(column, new Entries(form).number(column.code())));
    return new ColumnMapping(chosen);
  }

  private boolean isGood(RegisterColumn column) {
    int at = new Entries(form).number(column.code());
    return at >= 0 && at < columns;
  }

  FormErrors errors() {
    return errors(List.of(RegisterColumn.values()));
  }

  /** Of some columns only, as in a list that has no others. */
  FormErrors errors(List<RegisterColumn> columns) {
    FormErrors errors = FormErrors.NONE;
    ColumnMapping mapping = mapping();
    for (RegisterColumn column : columns) {
      boolean isWrong = !new Entries(form).text(column.code()).isEmpty() && !isGood(column);
      errors =
          errors
              .when(isWrong, column.code(), "bid.error.choose")
              .when(mapping.missing().contains(column), column.code(), "bid.error.column-needed")
              .when(mapping.doubled().contains(column), column.code(), "bid.error.column-twice");
    }
    return errors;
  }
}
