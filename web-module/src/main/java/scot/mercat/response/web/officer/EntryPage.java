package scot.mercat.response.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.place.Locality;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Consent;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Frame;
import scot.mercat.web.Page;

/**
 * The form for what came another way, or the page on which it is checked.
 *
 * @param step {@code entry} or {@code entry-check}
 * @param isOpen whether the consultation is still open
 */
public record EntryPage(
    String step,
    Consultation consultation,
    Text heading,
    boolean isOpen,
    List<AboutParagraph> paragraphs,
    List<Locality> areas,
    EntryForm form,
    FormErrors errors)
    implements Page {
  static final String FORM = "entry";
  static final String CHECK = "entry-check";

  public EntryPage {
    paragraphs = List.copyOf(paragraphs);
    areas = List.copyOf(areas);
  }

  @Override
  public String template() {
    return "response/officer/" + step + ".jte";
  }

  @Override
  public String title(Words words) {
    return words.say("response.officer." + step);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public List<Language> languages() {
    return Languages.standard().all();
  }

  public List<Language> slipLanguages() {
    return Languages.standard().interfaceLanguages();
  }

  public List<Channel> channels() {
    return EntryForm.channels();
  }

  public List<Consent> consents() {
    return List.of(Consent.values());
  }

  public Optional<AboutParagraph> paragraph() {
    return paragraphs.stream().filter(one -> form.isChosen("paragraph", one.value())).findFirst();
  }

  public String area() {
    return areas.stream()
        .filter(one -> form.isChosen("area", one.code()))
        .map(Locality::name)
        .findFirst()
        .orElse("");
  }

  /** The form keeps the token it began with, so that it is one response however it is sent. */
  public String token(Frame frame) {
    return form.get("token").isEmpty() ? frame.token() : form.get("token");
  }
}
