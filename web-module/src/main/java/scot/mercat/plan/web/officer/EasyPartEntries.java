package scot.mercat.plan.web.officer;

import java.util.List;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.rules.EasyReadDraft;
import scot.mercat.plan.web.Pictures;
import scot.mercat.web.FormErrors;

/**
 * What was typed and chosen for one part of an Easy Read document.
 *
 * @param from keys of the paragraphs that it tells of
 * @param seen the fingerprint of what the officer had before them
 */
public record EasyPartEntries(String picture, String text, List<String> from, String seen) {
  private static final int LONGEST = 600;

  public EasyPartEntries {
    from = List.copyOf(from);
  }

  /** An empty part for a paragraph. */
  static EasyPartEntries about(String paragraph) {
    return new EasyPartEntries("", "", paragraph.isEmpty() ? List.of() : List.of(paragraph), "");
  }

  static EasyPartEntries of(PlanVersion version, EasyRead.Part part) {
    List<String> from =
        part.links().stream()
            .flatMap(link -> version.paragraph(link.block()).stream())
            .map(Paragraph::key)
            .toList();
    return new EasyPartEntries(part.picture(), part.text(), from, part.fingerprint());
  }

  FormErrors errors(PlanVersion version) {
    boolean isAboutNothing = from.stream().noneMatch(key -> version.paragraph(key).isPresent());
    return FormErrors.NONE
        .when(text.isBlank(), "text", "plan.easy.text.missing")
        .when(text.length() > LONGEST, "text", "plan.text.long", LONGEST)
        .when(!Pictures.NAMES.contains(picture), "picture-boat", "plan.easy.picture.missing")
        .when(isAboutNothing, "from", "plan.easy.from.missing");
  }

  EasyReadDraft.Part draft(String key) {
    return new EasyReadDraft.Part(key, picture, from, text);
  }
}
