package scot.mercat.place.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.place.rules.Fault;
import scot.mercat.place.rules.MapDrawing;
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
 * @param about name of the locality, for a border; empty otherwise
 * @param map what there is now, for a border; empty otherwise
 * @param kept true right after it was changed
 */
public record ImportPage(
    String kind,
    String path,
    String pasted,
    String notice,
    List<Fault> faults,
    String about,
    Optional<MapDrawing> map,
    boolean kept,
    FormErrors errors)
    implements Page {
  private static final int MENDABLE = 100_000;

  public ImportPage {
    pasted = pasted.length() > MENDABLE ? "" : pasted;
    faults = List.copyOf(faults);
  }

  static ImportPage empty(String kind, String path) {
    return typed(kind, path, "", "");
  }

  static ImportPage typed(String kind, String path, String pasted, String notice) {
    return new ImportPage(
        kind, path, pasted, notice, List.of(), "", Optional.empty(), false, FormErrors.NONE);
  }

  static ImportPage refused(
      String kind, String path, String pasted, String notice, List<Fault> faults) {
    FormErrors errors = FormErrors.of("pasted", "place.error.file", faults.size());
    return new ImportPage(kind, path, pasted, notice, faults, "", Optional.empty(), false, errors);
  }

  ImportPage with(FormErrors found) {
    return new ImportPage(kind, path, pasted, notice, faults, about, map, kept, found);
  }

  ImportPage of(String name, Optional<MapDrawing> drawn, boolean isNew) {
    return new ImportPage(kind, path, pasted, notice, faults, name, drawn, isNew, errors);
  }

  @Override
  public String template() {
    return "place/officer/import.jte";
  }

  @Override
  public String title(Words words) {
    String title = words.say("place.import." + kind + ".title");
    return about.isEmpty() ? title : title + ": " + about;
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
