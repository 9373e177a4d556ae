package scot.mercat.place.web.officer;

import java.util.List;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * A form about the partnership, a partner or a locality.
 *
 * @param form names the messages of its title and lead
 * @param path where it is sent, below {@code officer/place}
 */
public record FormPage(String form, String path, List<Field> fields, FormErrors errors)
    implements Page {
  public FormPage {
    fields = List.copyOf(fields);
  }

  FormPage with(FormErrors found) {
    return new FormPage(form, path, fields, found);
  }

  @Override
  public String template() {
    return "place/officer/form.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("place.form." + form + ".title");
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
