package scot.mercat.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;

/** Hands out what was said and where it was put, and notes who took it. */
@Singleton
@Transactional
public class Exporting {
  private final CodingList list;
  private final ThemeNotes notes;

  @Inject
  public Exporting(CodingList list, ThemeNotes notes) {
    this.list = list;
    this.notes = notes;
  }

  /**
   * Everything that passes the filter, the newest first; whoever makes a file of it leaves out what
   * may not be shown.
   *
   * @param format of the file, for the audit log
   */
  public List<CodedResponse> export(
      Officer officer, Consultation consultation, CodingFilter filter, String format) {
    notes.requireLeave(officer, consultation);
    List<CodedResponse> found = list.all(officer, consultation, filter);
    notes.append(
        officer,
        consultation,
        "theme.exported",
        consultation.id().value(),
        Map.of("format", format, "responses", "" + found.size()));
    return found;
  }
}
