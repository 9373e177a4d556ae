package scot.mercat.plan.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The form for one part of an Easy Read document.
 *
 * @param key empty for a new one
 * @param pictures SVG by name, of all that there are
 * @param others what somebody else has written in the meantime
 */
public record EasyPartPage(
    DraftView view,
    String key,
    EasyPartEntries entries,
    Map<String, String> pictures,
    Optional<EasyRead.Part> others,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "plan/officer/easy-part.jte";
  }

  @Override
  public String title(Words words) {
    return isNew() ? words.say("plan.easy.part.new") : words.say("plan.easy.part.edit", key);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  EasyPartPage beside(EasyRead.Part theirs) {
    return new EasyPartPage(view, key, entries, pictures, Optional.of(theirs), errors);
  }

  public boolean isNew() {
    return key.isEmpty();
  }

  public Plan plan() {
    return view.version().plan();
  }

  /** The document's address, without the language. */
  public String document() {
    return "officer/plans/" + plan().slug() + "/easy-read";
  }

  public String address() {
    return document() + "/parts/" + (isNew() ? "new" : key);
  }

  /** What a part can tell of. */
  public List<Paragraph> choices() {
    return view.version().paragraphs().stream()
        .filter(paragraph -> paragraph.kind().isParagraph())
        .toList();
  }

  /** What the part tells of, as it was chosen. */
  public List<Paragraph> chosen() {
    return choices().stream().filter(p -> entries.from().contains(p.key())).toList();
  }
}
