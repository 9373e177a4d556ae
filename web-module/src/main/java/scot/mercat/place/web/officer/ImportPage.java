package scot.mercat.place.web.officer;

import java.util.List;
import scot.mercat.place.rules.Fault;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where an officer sends in a file, and sees what is wrong with it.
 *
 * @param kind names its messages: {@code postcodes}, {@code population}, {@code map} or {@code
 *     boundary}
 * @param path where it is sent, below {@code officer/place}
 * @param pasted the text of the file, as far as it can be mended here; empty where it is too long
 */
public record ImportPage(
    String kind, String path, String pasted, String notice, List<Fault> faults, FormErrors errors)
    implements Page {
  private static final int MENDABLE = 100_000;

  public ImportPage {
    pasted = pasted.length() > MENDABLE ? "" : pasted;
    faults = List.copyOf(faults);
  }

  static ImportPage empty(String kind, String path) {
    return new ImportPage(kind, path, "", "", List.of(), FormErrors.NONE);
  }

  static ImportPage refused(
      String kind, String path, String pasted, String notice, List<Fault> faults) {
    FormErrors errors = FormErrors.of("pasted", "place.error.file", faults.size());
    return new ImportPage(kind, path, pasted, notice, faults, errors);
  }

  @Override
  public String template() {
    return "place/officer/import.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("place.import." + kind + ".title");
  }

  /** The message that says what the fault's number counts. */
  public String counted() {
    return kind.equals("map") || kind.equals("boundary")
        ? "place.import.feature"
        : "place.import.line";
  }

  public boolean hasNotice() {
    return kind.equals("population");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
